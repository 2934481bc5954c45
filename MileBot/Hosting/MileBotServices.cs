using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MileBot.Commands;
using MileBot.Commands.Calculators;
using MileBot.Commands.Goal;
using MileBot.Commands.Guide;
using MileBot.Commands.History;
using MileBot.Commands.Leaderboard;
using MileBot.Commands.Pb;
using MileBot.Commands.Plan;
using MileBot.Commands.Privacy;
using MileBot.Commands.Profile;
using MileBot.Commands.Record;
using MileBot.Commands.Results;
using MileBot.Commands.Results.Exporting;
using MileBot.Commands.Results.Importing;
using MileBot.Commands.Settings;
using MileBot.Commands.Weekly;
using MileBot.Discord;
using MileBot.Discord.Gateway;
using MileBot.Discord.Interactions;
using MileBot.Discord.Rest;
using MileBot.Exporting;
using MileBot.Organising;
using MileBot.Organising.Announcing;
using MileBot.Organising.Notices;
using MileBot.Organising.Roles;
using MileBot.Organising.Verification;
using MileBot.Pictures;
using MileBot.Pictures.Lettering;
using MileBot.Presence;
using MileBot.Storage;
using MileBot.Weekly;
using MileBot.Wire;

namespace MileBot.Hosting;

/// <summary>The one place where the parts are put together.</summary>
internal static class MileBotServices
{
    /// <summary>Adds all of the bot but its hosted services, which only <c>run</c> needs.</summary>
    public static IServiceCollection AddMileBot(this IServiceCollection services, IConfiguration configuration, ConfigFolder folder)
    {
        services.TryAddSingleton(provider => ShiftedTime.By(provider.GetRequiredService<IOptions<HostingSettings>>().Value.ClockOffset));
        services.AddSingleton(folder);
        services.AddSingleton<ExitCode>();
        services.AddOptions<HostingSettings>().Bind(configuration.GetSection(HostingSettings.Section)).ValidateOnStart();
        services.AddSingleton(_ => RecordsFile.Read(folder));
        services.AddSingleton(_ => GuideFolder.Read(folder));
        return services
            .AddStorage(configuration)
            .AddCommands()
            .AddResults()
            .AddVerification()
            .AddOrganising()
            .AddWeeklyPosts(configuration)
            .AddDiscord(configuration);
    }

    /// <summary>Adds what works while the bot runs.</summary>
    public static IServiceCollection AddWorkers(this IServiceCollection services) => services
        .AddHostedService<InputEndWatcher>()
        .AddHostedService<Housekeeping>()
        .AddHostedService<HealthReporter>()
        .AddHostedService<MembershipWorker>()
        .AddHostedService<WeeklyWorker>()
        .AddHostedService<FirstWord>()
        .AddHostedService<VerificationWorker>()
        .AddHostedService<AnnouncementWorker>()
        .AddHostedService<BarrierWorker>()
        .AddHostedService<NoticeWorker>()
        .AddHostedService<DiscordWorker>();

    private static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section))
            .Validate(options => options.BackupRetentionDays is >= 0 and <= 3650, "Storage:BackupRetentionDays has to be a number of days from 0 to 3650. Try 30.")
            .ValidateOnStart();
        return services
            .AddSingleton<DatabaseOpener>()
            .AddSingleton<Database>()
            .AddSingleton<PerformanceStore>()
            .AddSingleton<MemberStore>()
            .AddSingleton<ServerSettingsStore>()
            .AddSingleton<MemberVisibilityStore>()
            .AddSingleton<MemberPresenceStore>()
            .AddSingleton<PersonalDataStore>()
            .AddSingleton<SchemaCopies>()
            .AddSingleton<BoardStore>()
            .AddSingleton<DraftStore>()
            .AddSingleton<GoalStore>()
            .AddSingleton<HistoryStore>()
            .AddSingleton<CorrectionStore>()
            .AddSingleton<GuildStore>()
            .AddSingleton<VerificationRuleStore>()
            .AddSingleton<PendingMileStore>()
            .AddSingleton<PendingPostStore>()
            .AddSingleton<ProofStore>()
            .AddSingleton<VerdictStore>()
            .AddSingleton<ImportDraftStore>()
            .AddSingleton<ImportLog>()
            .AddSingleton<ServerExportStore>()
            .AddSingleton<WeeklyJobStore>()
            .AddSingleton<WeeklyClaimStore>()
            .AddSingleton<WeeklyMiles>()
            .AddSingleton<GuestStore>()
            .AddSingleton<MergeStore>()
            .AddSingleton<ModerationStore>()
            .AddSingleton<AuditStore>()
            .AddSingleton<AnnouncementSettingsStore>()
            .AddSingleton<AnnouncementStore>()
            .AddSingleton<BarrierRoleStore>()
            .AddSingleton<BarrierDueStore>()
            .AddSingleton<NoticeStore>();
    }

    private static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton(_ => FontLibrary.OfTheSystem())
        .AddSingleton<PictureStudio>()
        .AddSingleton<CommandMentions>()
        .AddSingleton<CommandRouter>()
        .AddSingleton<MembershipChecks>()
        .AddSingleton(provider => new Lazy<CommandRouter>(provider.GetRequiredService<CommandRouter>))
        .AddSingleton<PbPlausibility>()
        .AddSingleton<PbReply>()
        .AddSingleton<PbLog>()
        .AddSingleton<PbVerification>()
        .AddSingleton<HistoryPages>()
        .AddSingleton<MileEditing>()
        .AddSingleton<MileDeletion>()
        .AddSingleton<OwnMarks>()
        .AddCommandsOfMembers();

    private static IServiceCollection AddCommandsOfMembers(this IServiceCollection services) => services
        .AddSingleton<ICommand, PbCommand>()
        .AddSingleton<ICommand, PbsCommand>()
        .AddSingleton<GoalReply>()
        .AddSingleton<ICommand, GoalCommand>()
        .AddSingleton<ICommand, HistoryCommand>()
        .AddSingleton<ICommand, LeaderboardCommand>()
        .AddSingleton<ICommand, RecordCommand>()
        .AddSingleton<ICommand, PaceCommand>()
        .AddSingleton<ICommand, SplitsCommand>()
        .AddSingleton<ICommand, PredictCommand>()
        .AddSingleton<ICommand, ConvertCommand>()
        .AddSingleton<ICommand, ConditionsCommand>()
        .AddSingleton<ICommand, AgeGradeCommand>()
        .AddSingleton<GuideReply>()
        .AddSingleton<ICommand, GuideCommand>()
        .AddSingleton<PlanReply>()
        .AddSingleton<ICommand, PlanCommand>()
        .AddSingleton<ICommand, ProfileCommand>()
        .AddSingleton<ICommand, PrivacyCommand>()
        .AddSingleton<ICommand, WeeklyCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ISettingsPage, ServerPage>()
        .AddSingleton<ISettingsPage, OrganisersPage>()
        .AddSingleton<ISettingsPage, VerificationPage>()
        .AddSingleton<ISettingsPage, AnnouncementsPage>()
        .AddSingleton<ISettingsPage, RolesPage>()
        .AddSingleton<ICommand, HelpCommand>();

    private static IServiceCollection AddResults(this IServiceCollection services) => services
        .AddSingleton<DirectAnswers>()
        .AddSingleton<RunnerFinder>()
        .AddSingleton<RunnerLetters>()
        .AddSingleton<LogOfOthers>()
        .AddSingleton<MileForAnother>()
        .AddSingleton<IResultsPage, AddPage>()
        .AddSingleton<IResultsPage, MergePage>()
        .AddSingleton<IResultsPage, RemovePage>()
        .AddSingleton<IResultsPage, RestorePage>()
        .AddSingleton<IResultsPage, LogPage>()
        .AddSingleton<ImportDesk>()
        .AddSingleton<ServerExport>()
        .AddSingleton<IResultsPage, ImportPage>()
        .AddSingleton<IResultsPage, ExportPage>()
        .AddSingleton<ICommand, ResultsCommand>();

    private static IServiceCollection AddWeeklyPosts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WeeklySettings>().Bind(configuration.GetSection(WeeklySettings.Section))
            .Validate(settings => settings.MaxHoursLate is >= 0 and <= 168, "Weekly:MaxHoursLate has to be a number of hours from 0 to 168, a week. Try 24.")
            .ValidateOnStart();
        return services
            .AddSingleton<ChannelPosts>()
            .AddSingleton<WeeklyPost>()
            .AddSingleton<WeeklyComposer>()
            .AddSingleton<WeeklyPoster>()
            .AddSingleton<WeeklyTeller>()
            .AddSingleton<WeeklyBell>()
            .AddSingleton<IOrganiserNotice, WeeklyNotice>()
            .AddSingleton<OrganiserNotices>()
            .AddSingleton<Newcomers>()
            .AddSingleton<ISetUpStep, WeeklySetUp>()
            .AddSingleton<ISetUpStep, ZoneSetUp>()
            .AddSingleton<WeeklyDesk>();
    }

    private static IServiceCollection AddVerification(this IServiceCollection services) => services
        .AddSingleton<ProofDesk>()
        .AddSingleton<VerificationPoster>()
        .AddSingleton<VerificationTeller>()
        .AddSingleton<ISetUpStep, VerificationSetUp>()
        .AddSingleton<VerificationDesk>();

    private static IServiceCollection AddOrganising(this IServiceCollection services) => services
        .AddSingleton<ISetUpStep, AnnouncementSetUp>()
        .AddSingleton<ISetUpStep, BarrierRoleSetUp>()
        .AddSingleton<AnnouncementPoster>()
        .AddSingleton<AnnouncementDesk>()
        .AddSingleton<MemberRoles>()
        .AddSingleton<ServerRoleReader>()
        .AddSingleton<BarrierDesk>()
        .AddSingleton<IOrganiserNotice, StoredNotices>()
        .AddSingleton<NoticeDesk>();

    private static IServiceCollection AddDiscord(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DiscordSettings>().Bind(configuration.GetSection(DiscordSettings.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DiscordSettings>, DiscordSettingsValidator>();
        services.AddMetrics();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<DiscordSettings>>().Value.ToOptions())
            .AddSingleton(provider => new DiscordEnvironment
            {
                Time = provider.GetRequiredService<TimeProvider>(),
                Logging = provider.GetRequiredService<ILoggerFactory>(),
                Metering = provider.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(),
            })
            .AddSingleton(provider => new DiscordRestClient(provider.GetRequiredService<DiscordOptions>(), provider.GetRequiredService<DiscordEnvironment>()))
            .AddSingleton<FileDownloads>()
            .AddSingleton<IGuildMembership, GuildMembership>()
            .AddSingleton<IInteractionHandler, InteractionAdapter>()
            .AddSingleton<IGatewayListener, GuildListener>()
            .AddSingleton<DiscordClient>()
            .AddSingleton<CommandRegistrar>();
    }
}
