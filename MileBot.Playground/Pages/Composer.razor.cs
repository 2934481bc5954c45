using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using MileBot.Playground.Acting;
using MileBot.Playground.Commands;
using MileBot.Playground.Rules;

namespace MileBot.Playground.Pages;

/// <summary>Where one types: offers ways to go on, asks the bot for suggestions, sends the command.</summary>
public sealed partial class Composer : ComponentBase, IDisposable
{
    private readonly List<OutgoingFile> files = [];
    private ElementReference input;
    private IReadOnlyList<Completion> completions = [];
    private CancellationTokenSource asking = new();
    private Writing written = new("");
    private string line = "";
    private bool takesFocus;
    private string refusal = "";
    private int marked = -1;

    /// <summary>Who types, and where.</summary>
    [Parameter]
    [EditorRequired]
    public required Participant Place { get; set; }

    /// <summary>Told of what was sent.</summary>
    [Parameter]
    public EventCallback<Reply> OnReply { get; set; }

    private CompletionFinder Finder => new(Place.Commands, Place.Channel.Guild, [.. files.Select(file => file.FileName)]);

    /// <inheritdoc/>
    public void Dispose() => asking.Dispose();

    private Task TypeAsync(ChangeEventArgs change) => ShowAsync(change.Value?.ToString() ?? "");

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!takesFocus) return;

        takesFocus = false;
        await input.FocusAsync();
    }

    private Task TakeAsync(Completion completion) => WriteAsync(completion.Line);

    /// <summary>Puts a text into the line in place of what stands there.</summary>
    private Task WriteAsync(string text)
    {
        written = new(text);
        takesFocus = true;
        return ShowAsync(text);
    }

    private async Task ShowAsync(string text)
    {
        line = text;
        refusal = "";
        marked = -1;
        completions = Finder.Find(text);
        await asking.CancelAsync();
        asking.Dispose();
        asking = new();
        if (Finder.OptionAtEnd(text) is { Option.HasAutocomplete: true } typing)
        {
            await AskAsync(text, typing.Text, asking.Token);
        }
    }

    /// <summary>Asks the bot what it suggests; a newer letter makes the question stale.</summary>
    private async Task AskAsync(string text, string typed, CancellationToken cancellationToken)
    {
        try
        {
            var suggestions = await Place.SuggestAsync(text, cancellationToken);
            var stem = text[..^typed.Length];
            completions = [.. suggestions.Select(suggestion => new Completion(suggestion.Name, "suggested", $"{stem}{suggestion.Value} "))];
        }
        catch (OperationCanceledException)
        {
            // What was typed since is asked about instead.
            marked = -1;
        }
        catch (ClientRefusalException refused)
        {
            refusal = refused.Message;
        }
    }

    private async Task MoveAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                marked = Math.Min(marked + 1, completions.Count - 1);
                break;
            case "ArrowUp":
                marked = Math.Max(marked - 1, -1);
                break;
            case "Escape":
                await WriteAsync("");
                break;
        }
    }

    private async Task SubmitAsync()
    {
        if (marked >= 0)
        {
            await TakeAsync(completions[marked]);
            return;
        }

        try
        {
            var place = files.Aggregate(Place, (who, file) => who.WithFile(file.FileName, file.Content, file.ContentType));
            var reply = place.StartTyping(line.Trim());
            files.Clear();
            await WriteAsync("");
            await OnReply.InvokeAsync(reply);
        }
        catch (ClientRefusalException refused)
        {
            completions = [];
            refusal = refused.Message;
        }
    }

    private async Task AttachAsync(InputFileChangeEventArgs change)
    {
        foreach (var file in change.GetMultipleFiles())
        {
            if (file.Size > AttachmentShelf.SizeLimit)
            {
                refusal = $"{file.Name} is too large: a file may weigh 10 MiB.";
                continue;
            }

            using var content = new MemoryStream();
            await using var stream = file.OpenReadStream(AttachmentShelf.SizeLimit);
            await stream.CopyToAsync(content);
            files.Add(new(file.Name.Replace(' ', '_'), content.ToArray(), file.ContentType));
        }
    }

    /// <summary>A text that was put into the line; a class, so that each is a key of its own.</summary>
    private sealed class Writing(string text)
    {
        public string Text { get; } = text;
    }
}
