FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The build fetches the query editor of /graphql with npm; without npm it leaves it out.
RUN apt-get update && apt-get install -y --no-install-recommends npm
WORKDIR /source
COPY . .
RUN dotnet restore src/ProjectSearch.Api --locked-mode \
    && dotnet publish src/ProjectSearch.Api -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
# The index, and the database where it is SQLite, lie under data in the working folder.
WORKDIR /var/lib/projectsearch
RUN chown $APP_UID .
USER $APP_UID
VOLUME /var/lib/projectsearch
ENV ASPNETCORE_HTTP_PORTS=5080
EXPOSE 5080
# The image has no curl; bash speaks enough HTTP to read a status line.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "/app/ProjectSearch.Api.dll"]
