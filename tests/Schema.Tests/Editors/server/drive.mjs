// Opens a template in yaml-language-server, as an editor does, and asks what the editor would show.
// In: { text, asks: [{ kind: "hover" | "completion", line, character }] } as JSON; out: { diagnostics, answers }.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const { schema, text, asks } = JSON.parse(readFileSync(0, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "formwork-editor-"));
writeFileSync(join(folder, "formwork.schema.json"), schema);
const uri = pathToFileURL(join(folder, "form.report.yaml")).href;

const server = spawn(process.execPath, ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const waiting = new Map();
let received = Buffer.alloc(0), last = 0, published;
const diagnostics = new Promise(resolve => { published = resolve; });

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  server.stdin.write(body);
}

function request(method, params) {
  const id = ++last;
  send({ id, method, params });
  return new Promise(resolve => waiting.set(id, resolve));
}

function take(message) {
  if (message.method === undefined)
    waiting.get(message.id)(message.result ?? message.error);
  else if (message.id !== undefined)
    // The settings that an editor has: none of its own, so that only the first line of the template counts.
    send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(item => item.section === "yaml" ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : {}) : null });
  else if (message.method === "textDocument/publishDiagnostics" && message.params.uri === uri)
    published(message.params.diagnostics);
}

server.stdout.on("data", data => {
  received = Buffer.concat([received, data]);
  for (;;) {
    const head = received.indexOf("\r\n\r\n");
    if (head < 0)
      return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, head).toString())[1]);
    if (received.length < head + 4 + length)
      return;
    const message = JSON.parse(received.subarray(head + 4, head + 4 + length).toString());
    received = received.subarray(head + 4 + length);
    take(message);
  }
});

await request("initialize", { processId: process.pid, rootUri: pathToFileURL(folder).href, capabilities: { workspace: { configuration: true }, textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: { contentFormat: ["markdown"] } } }, workspaceFolders: null });
send({ method: "initialized", params: {} });
send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text } } });
const answers = [];
for (const ask of asks) {
  const answer = await request(`textDocument/${ask.kind}`, { textDocument: { uri }, position: { line: ask.line, character: ask.character } });
  answers.push(ask.kind === "hover" ? [answer?.contents?.value ?? ""] : (answer?.items ?? answer ?? []).map(item => item.label));
}

process.stdout.write(JSON.stringify({ diagnostics: (await diagnostics).map(item => `${item.range.start.line + 1}: ${item.message}`), answers }));
server.kill();
rmSync(folder, { recursive: true });
process.exit(0);
