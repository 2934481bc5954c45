# Builds the bot as one native file, and an image that holds nothing else: no shell, no package manager, no root.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*

# Fonts for the pictures: letters of most scripts that names are written in, and emoji. Each comes with its licence:
# DejaVu (its own, free), Noto and, for Korean, Nanum (SIL Open Font License 1.1), Droid Sans Fallback for Chinese and Japanese
# (Apache 2.0).
RUN apt-get update && apt-get install -y --no-install-recommends \
        fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji fonts-droid-fallback fonts-nanum \
    && mkdir /fonts && cd /usr/share/fonts/truetype \
    && cp dejavu/DejaVuSans.ttf dejavu/DejaVuSans-Bold.ttf droid/DroidSansFallbackFull.ttf nanum/NanumGothic.ttf noto/NotoColorEmoji.ttf /fonts \
    && for script in "" Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thai; do \
        cp "noto/NotoSans$script-Regular.ttf" "noto/NotoSans$script-Bold.ttf" /fonts; \
    done \
    && for package in fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji fonts-droid-fallback fonts-nanum; do \
        cp "/usr/share/doc/$package/copyright" "/fonts/$package.copyright"; \
    done \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source

# The packages change seldom: restored first, they are kept between builds.
COPY global.json Directory.Build.props Directory.Build.targets Directory.Packages.props .editorconfig ./
COPY MileBot.Core/MileBot.Core.csproj MileBot.Core/
COPY MileBot.Discord/MileBot.Discord.csproj MileBot.Discord/
COPY MileBot/MileBot.csproj MileBot/
RUN dotnet restore MileBot --use-current-runtime -p:PublishAot=true

COPY build build
COPY config config
COPY MileBot.Core MileBot.Core
COPY MileBot.Discord MileBot.Discord
COPY MileBot MileBot
RUN dotnet publish MileBot -c Release --use-current-runtime -p:PublishAot=true -o /out \
    && rm -f /out/*.dbg /out/*.pdb /out/*.xml \
    && mv /out/MileBot /out/milebot \
    && mkdir /data

# Time zones come with the program, so they are the same on every machine.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out /app
COPY --from=build /fonts /usr/share/fonts
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
VOLUME /data
WORKDIR /data
ENV Storage__ConnectionString="Data Source=/data/milebot.db"
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["/app/milebot", "health"]
ENTRYPOINT ["/app/milebot"]
CMD ["run"]
