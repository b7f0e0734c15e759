// Validates YAML documents against a JSON Schema: JSON on standard input, { schema, documents: [text] }; JSON on standard
// output, one list of errors for each document. Knows nothing of Formwork.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";

const { schema, documents } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
ajv.addVocabulary(["defaultSnippets", "enumDescriptions", "patternErrorMessage", "doNotSuggest"]);
const validate = ajv.compile(schema);

const errorsOf = text => {
  let value;
  try {
    value = parse(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "error" });
  } catch (error) {
    return [`not YAML: ${error.message}`];
  }
  return validate(value) ? [] : validate.errors.map(error => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
};

process.stdout.write(JSON.stringify(documents.map(errorsOf)));
