using BackCare.Exercises;
var c = ExerciseCatalog.Default;
foreach (var e in c.Exercises) Console.WriteLine($"{e.Id,-32} {e.Kind,-13} {string.Join(" | ", e.Doses.Select(d=>d.Range))}  => {e.DefaultDose} {e.ShortestDuration}");
Console.WriteLine(c.Query().In(Position.Standing, Position.SittingOnChair).Count() + " " + c.Query().With().Count());
var json = c.ToJson();
using var m = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
Console.WriteLine(ExerciseCatalog.Read(m).ToJson()==json);
var bad = json.Replace("\"kind\": \"mobility\"", "\"kind\": \"mobilty\"").Replace("\"hold\"","\"hld\"").Replace("\"helen-clark\"","\"Helen clark\"").Replace("\"minSeconds\": 30","\"minSeconds\": 3000");
using var m2 = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(bad));
try { ExerciseCatalog.Read(m2); } catch (Exception e) { Console.WriteLine(e.Message); }
