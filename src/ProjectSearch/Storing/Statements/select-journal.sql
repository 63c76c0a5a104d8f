select ScriptName from SchemaVersions;
