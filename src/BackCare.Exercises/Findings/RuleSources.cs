namespace BackCare.Exercises.Validation;

/// <summary>The sources of the figures of <see cref="Rules"/>. None of them is about a single exercise; sources about exercises are in the catalog.</summary>
internal static class RuleSources
{
    public static readonly Source Acsm = new()
    {
        Id = "acsm-guidelines-11",
        Title = "ACSM's Guidelines for Exercise Testing and Prescription, 11th edition",
        Author = "American College of Sports Medicine",
        Link = "https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update",
    };

    public static readonly Source Garber = new()
    {
        Id = "garber-2011",
        Title = "Quantity and Quality of Exercise for Developing and Maintaining Cardiorespiratory, Musculoskeletal, and Neuromotor Fitness in Apparently Healthy Adults",
        Author = "Garber and others, position stand of the American College of Sports Medicine, 2011",
        Link = "https://studylib.net/doc/8904543/",
    };

    public static readonly Source AcsmRepetitions = new()
    {
        Id = "acsm-1998",
        Title = "ACSM position stand 1998, as a course page reports it: 8-12 repetitions, 10-15 for older adults",
        Link = "https://community.plu.edu/~chasega/Exrec.html",
    };

    public static readonly Source FlexibilityReview = new()
    {
        Id = "flexibility-review-2024",
        Title = "Review of 189 studies with 6,654 adults, as a newsletter of 2024 reports it: gains level off at about 4 minutes a session",
        Link = "https://healthinfobl.com/stretching-for-flexibility-what-2024-research-says-about-optimal-dosage-types-and-balance-benefits/",
    };

    public static readonly Source TrialProtocol = new()
    {
        Id = "isometric-protocol-2020",
        Title = "Protocol table of a trial: 8-15 repetitions, 2-3 sets, or 30-60 s of isometric hold in all; 2 weeks to get used to the exercises, then one thing changed at a time",
        Link = "doi:10.1186/s12891-020-03866-2",
    };

    public static readonly Source Bachmann = new()
    {
        Id = "bachmann-2018",
        Title = "Review of 14 studies on adherence to home exercise: instruct 2 to at most 4 exercises",
        Author = "Bachmann and others, 2018",
        Link = "doi:10.1055/s-0043-120527",
    };

    public static readonly Source MedinaMirapeix = new()
    {
        Id = "medina-mirapeix-2009",
        Title = "Predictive factors of adherence to frequency and duration components in home exercise programs for neck and low back pain: an observational study",
        Author = "Medina-Mirapeix and others, 2009",
        Link = "doi:10.1186/1471-2474-10-155",
    };

    public static readonly Source BeginSmall = new()
    {
        Id = "helen-clark",
        Title = "How to Relieve Upper Back Pain With Exercises",
        Author = "Helen Clark",
    };

    public static readonly Source SessionLength = new()
    {
        Id = "clinic-pages-session-length",
        Title = "Pages of clinics that advise sessions of under 15 to 20 minutes (weak evidence)",
        Link = "https://johnrepsher.squarespace.com/blog/tag/HEP",
    };

    public static readonly Source StrengtheningDays = new()
    {
        Id = "resistance-training-page-2017",
        Title = "Page on resistance training: 2 to 3 non-consecutive days a week, 48 hours between",
        Link = "https://exercise.trekeducation.org/2017/07/31/resistance-training/",
    };

    public static readonly Source Snook = new()
    {
        Id = "snook-early-morning-flexion",
        Title = "Study of less early-morning bending of the lower back, as its abstract page reports it",
        Author = "Snook and others",
        Link = "https://link.springer.com/article/10.1023/A:1013542119063",
    };
}
