FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ProjectSearch.Api -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /var/lib/projectsearch && chown $APP_UID /var/lib/projectsearch
USER $APP_UID
VOLUME /var/lib/projectsearch
ENV ASPNETCORE_URLS=http://+:5080 Index__Directory=/var/lib/projectsearch/index
EXPOSE 5080
# The image has no curl; bash speaks enough HTTP to read a status line.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "ProjectSearch.Api.dll"]
