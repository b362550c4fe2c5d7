Console.WriteLine("usage: bash eng/bench [name]");
