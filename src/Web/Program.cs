Console.WriteLine("vuonlen");
