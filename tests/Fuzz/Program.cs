// Runs random cases until the time is over: exit code 0 where every law held, 1 where one was broken, 2 for wrong use.
using System;
using Formwork.Fuzz;

if (!FuzzOptions.TryParse(args, out var options, out var error))
{
    Console.Error.WriteLine(error);
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}

return new FuzzRun(options).Run() ? 0 : 1;
