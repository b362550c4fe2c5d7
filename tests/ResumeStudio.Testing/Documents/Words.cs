namespace ResumeStudio.Testing.Documents;

/// <summary>What invented people are made of.</summary>
internal static class Words
{
    public static readonly string[] FirstNames = ["Mara", "Zoë", "Łukasz", "Ines", "Tomás", "Anh", "Ngozi", "Søren", "Priya", "Elif", "Noah", "Yuki", "Jean-Pierre", "Oluwaseun", "Siobhán", "Štěpán"];
    public static readonly string[] LastNames = ["Lindqvist", "O’Farrell", "Nguyễn", "Adeyemi-Clarke", "García Ruiz", "Kowalczyk", "Öztürk", "van der Meer", "Tanaka", "Brandstätter", "Wójcik", "Iyer", "Novák", "Sørensen"];
    public static readonly string[] Headlines = ["Senior platform engineer", "Product designer", "Research associate in fluid dynamics", "Head of marketing", "Registered nurse", "Data analyst", "Structural engineer", "Teacher of physics and mathematics"];
    public static readonly string[] Employers = ["Northwind Labs", "Blue Kettle", "Harbour & Finch", "Ostrava Instruments", "Kite Logistics", "Meridian Clinics", "Papermill Studio", "Ember Analytics", "City of Wexholm", "Larkspur Foundation", "Tallow Bridge Bank"];
    public static readonly string[] Schools = ["Wexholm University", "Technical University of Ostmark", "Larkspur College", "University of Tarn Valley", "Institute of Applied Arts Brell"];
    public static readonly string[] Cities = ["Berlin, Germany", "Stockholm, Sweden", "Lisbon, Portugal", "Galway, Ireland", "Kraków, Poland", "Austin, Texas", "Osaka, Japan", "Remote"];
    public static readonly string[] Positions = ["Engineer", "Senior engineer", "Team lead", "Designer", "Analyst", "Researcher", "Project manager", "Consultant", "Working student"];
    public static readonly string[] Verbs = ["Built", "Led", "Reduced", "Designed", "Taught", "Moved", "Introduced", "Measured", "Wrote", "Rebuilt", "Coordinated", "Negotiated"];
    public static readonly string[] Adjectives = ["nightly", "regional", "shared", "first", "multi-tenant", "energy-saving", "user-facing", "long-neglected", "cross-functional", "internal"];
    public static readonly string[] Nouns = ["reporting pipeline", "booking service", "design system", "triage process", "payment reconciliation", "onboarding course", "wind-tunnel rig", "supplier network", "release process", "campaign", "patient record", "archive", "curriculum"];
    public static readonly string[] Results = ["saving 14 hours a week", "from 9 days to 36 hours", "for 1,200 people in 7 countries", "with 99.95 % availability", "without a day of downtime", "and trained five colleagues to run it", "which the board adopted in 2019", "cutting costs by €180,000 a year"];
    public static readonly string[] Extras = ["after two earlier attempts had failed", "together with the finance and legal teams", "on a budget half of what was planned", "while the old system stayed in use", "measured over a full year"];
    public static readonly string[] LongWords = ["Donaudampfschifffahrtsgesellschaftskapitän", "pneumonoultramicroscopicsilicovolcanoconiosis", "https://example.com/reports/2021/annual/appendix-b/methodology.html", "counter-counter-intelligence-community-wide", "ReconciliationServiceConfigurationProvider"];
    public static readonly string[] Skills = ["C#", "PostgreSQL", "Kubernetes", "Figma", "Statistics", "Grant writing", "Public speaking", "LaTeX", "SQL", "Typography", "Budgeting", "Python", "Terraform", "Copywriting", "First aid"];
    public static readonly string[] SkillGroups = ["Databases", "Languages and runtimes", "Methods", "Design tools", "Leadership", "Writing"];
    public static readonly string[] Levels = ["", "Working knowledge", "Advanced", "Expert"];
    public static readonly string[] Languages = ["English", "German", "Swedish", "Português", "日本語", "Tiếng Việt"];
    public static readonly string[] Fluencies = ["Native", "Fluent", "C1", "B2", "Basic"];
    public static readonly string[] Networks = ["GitHub", "LinkedIn", "Mastodon", "ORCID"];
    public static readonly string[] Interests = ["Rowing", "Choral music", "Letterpress printing", "Bird ringing", "Chess"];
}
