using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using VuonLen.Core.Basics;
using VuonLen.Store.Officers;
using VuonLen.Web.Layout;

namespace VuonLen.Web.SignIn;

/// <summary>Shows the sign-in form and tries what was typed.</summary>
public static class SignInPage
{
    // Checking a password against this takes as long as against a real one, so that time does not tell which names exist.
    private static readonly string Nobody = new PasswordHasher<Officer>().HashPassword(new Officer(), Guid.NewGuid().ToString());

    public static RazorComponentResult Show(string? next, string? user = null) => Page(user, next, refused: false);

    public static async Task<IResult> Try(HttpContext context, UserManager<Officer> officers, SignInManager<Officer> signIn)
    {
        var form = await context.Request.ReadFormAsync();
        var (user, password, next) = (form["user"].ToString().Trim(), form["password"].ToString(), form["next"].ToString());
        if (user.Any(char.IsControl)) throw new ProblemException("Tên đăng nhập có ký tự không dùng được; hãy gõ lại.",
            "The user name has a character that cannot be used; type it again.");
        if (await officers.FindByNameAsync(user) is { } officer)
        {
            var tried = await signIn.PasswordSignInAsync(officer, password, isPersistent: false, lockoutOnFailure: true);
            if (tried.Succeeded) return Results.LocalRedirect(LocalAddress.Of(next));
        }
        else
        {
            officers.PasswordHasher.VerifyHashedPassword(new Officer(), Nobody, password);
        }
        return Page(user, next, refused: true);
    }

    private static RazorComponentResult Page(string? user, string? next, bool refused) =>
        new(typeof(SignInForm), new Dictionary<string, object?> { ["User"] = user, ["Next"] = next, ["Refused"] = refused })
        {
            StatusCode = refused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        };
}
