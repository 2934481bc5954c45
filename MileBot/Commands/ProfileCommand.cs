using MileBot.Core;
using MileBot.Replies;
using MileBot.Storage;

namespace MileBot.Commands;

/// <summary><c>/profile</c>: what a member lets the bot know of themselves.</summary>
internal sealed class ProfileCommand(MemberStore members) : ICommand
{
    private static readonly ChoiceOption<CategoryChoice> CategoryOption = new(
        "category",
        "Whose boards and records you are held against",
        [
            new("Women", "women", new(Category.Women)),
            new("Men", "men", new(Category.Men)),
            new("Nonbinary", "nonbinary", new(Category.Nonbinary)),
            new("None", "none", new(null)),
        ]);

    public CommandDeclaration Declaration { get; } = new(
        "profile", "Your own settings in this server", Purpose.Yourself, Availability.ServersOnly, [CategoryOption])
    {
        IsAlwaysPrivate = true,
    };

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var person = call.Caller.Person;
        if (call.Choice(CategoryOption) is { } choice)
        {
            await members.ChangeSettingsAsync(
                call.Caller.Guild, person.Id, person.DisplayName, settings => settings with { Category = choice.Category }, cancellationToken);
        }

        var member = await members.FindAsync(call.Caller.Guild, person.Id, cancellationToken);
        return Reply.Of(
            new Block.Heading(Markup.Raw("Your profile in this server")),
            new Block.Paragraph(Describe(member.Settings.Category)),
            new Block.Small(Markup.Raw("Change it with `/profile category:` at any time; boards follow at once."))) with
        { IsPrivate = true };
    }

    private static Markup Describe(Category? category) => category switch
    {
        Category.Women => Markup.Raw("Category: **women**. You are on the boards of women and of everyone, and held against the women's record."),
        Category.Men => Markup.Raw("Category: **men**. You are on the boards of men and of everyone, and held against the men's record."),
        Category.Nonbinary => Markup.Raw("Category: **nonbinary**. You are on the boards of nonbinary runners and of everyone."),
        _ => Markup.Raw("Category: **none**. You are on the board of everyone."),
    };

    /// <summary>A category, or the wish to have none.</summary>
    private readonly record struct CategoryChoice(Category? Category);
}
