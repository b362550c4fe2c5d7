namespace ResumeStudio.Data;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
