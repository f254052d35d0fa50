using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ZVSearch.Store.Findings;
using ZVSearch.Store.Insights;
using ZVSearch.Store.Letters;
using ZVSearch.Store.Searches;

namespace ZVSearch.Store.Catalogue;

/// <summary>The tables of the catalogue.</summary>
public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<DocumentTextRow> Texts => Set<DocumentTextRow>();

    public DbSet<PathRow> Paths => Set<PathRow>();

    public DbSet<RunRow> Runs => Set<RunRow>();

    public DbSet<RunFileRow> RunFiles => Set<RunFileRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<ScreeningRow> Screenings => Set<ScreeningRow>();

    public DbSet<OrderRow> Orders => Set<OrderRow>();

    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();

    public DbSet<OverlapRow> Overlaps => Set<OverlapRow>();

    public DbSet<JudgementRow> Judgements => Set<JudgementRow>();

    public DbSet<ThemeRow> Themes => Set<ThemeRow>();

    public DbSet<ThemeDocumentRow> ThemeDocuments => Set<ThemeDocumentRow>();

    public DbSet<ThemeEventRow> ThemeEvents => Set<ThemeEventRow>();

    public DbSet<ThemeCurationRow> ThemeCurations => Set<ThemeCurationRow>();

    public DbSet<InsightStateRow> InsightStates => Set<InsightStateRow>();

    public DbSet<SavedSearchRow> SavedSearches => Set<SavedSearchRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<LetterRow> Letters => Set<LetterRow>();

    public DbSet<LetterVersionRow> LetterVersions => Set<LetterVersionRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<DocumentRow>(document =>
        {
            document.HasKey(d => d.Hash);
            document.HasIndex(d => d.Sequence);
            Names(document.Property(d => d.Regions));
            Names(document.Property(d => d.Audience));
        });
        modelBuilder.Entity<DocumentTextRow>().HasKey(t => t.Hash);
        modelBuilder.Entity<PathRow>(path =>
        {
            path.HasIndex(p => new { p.Root, p.File, p.Until });
            path.HasIndex(p => p.Hash);
            path.Property(p => p.Outcome).HasConversion<string>();
        });
        modelBuilder.Entity<FactRow>(fact =>
        {
            fact.HasKey(f => new { f.Hash, f.Group });
            fact.HasIndex(f => f.Group);
        });
        modelBuilder.Entity<CorrectionRow>(correction =>
        {
            correction.HasIndex(c => c.Hash);
            correction.Property(c => c.Kind).HasConversion<string>();
        });
        modelBuilder.Entity<ScreeningRow>(screening =>
        {
            screening.HasKey(s => s.Hash);
            screening.Property(s => s.Outcome).HasConversion<string>();
        });
        modelBuilder.Entity<OrderRow>(order =>
        {
            order.HasKey(o => o.Hash);
            order.Property(o => o.Order).HasConversion<string>();
        });
        Insights(modelBuilder);
        LetterTables(modelBuilder);
        modelBuilder.Entity<RunFileRow>(file =>
        {
            file.HasIndex(f => f.RunId);
            file.Property(f => f.Outcome).HasConversion<string>();
        });
    }

    private static void Insights(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ProfileRow>().HasKey(p => p.Hash);
        modelBuilder.Entity<OverlapRow>(overlap =>
        {
            overlap.HasKey(o => new { o.A, o.B });
            overlap.HasIndex(o => o.B);
            overlap.HasIndex(o => new { o.Grade, o.Score });
            overlap.Property(o => o.Relation).HasConversion<string>();
        });
        modelBuilder.Entity<JudgementRow>(judgement =>
        {
            judgement.HasIndex(j => j.HashA);
            judgement.Property(j => j.Verdict).HasConversion<string>();
            judgement.Property(j => j.Relation).HasConversion<string>();
        });
        modelBuilder.Entity<ThemeRow>().HasKey(t => t.Id);
        modelBuilder.Entity<ThemeDocumentRow>(document =>
        {
            document.HasKey(d => new { d.Hash, d.Theme });
            document.HasIndex(d => d.Theme);
        });
        modelBuilder.Entity<ThemeEventRow>().Property(e => e.Change).HasConversion<string>();
        modelBuilder.Entity<ThemeCurationRow>().Property(c => c.Kind).HasConversion<string>();
        modelBuilder.Entity<InsightStateRow>().HasKey(s => s.Name);
    }

    private static void LetterTables(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SubscriptionRow>(subscription =>
        {
            subscription.HasIndex(s => new { s.Mail, s.Rhythm }).IsUnique();
            subscription.HasIndex(s => s.Token).IsUnique();
            subscription.Property(s => s.Rhythm).HasConversion<string>();
            subscription.Property(s => s.Status).HasConversion<string>();
            Names(subscription.Property(s => s.Themes));
            Names(subscription.Property(s => s.Groups));
        });
        modelBuilder.Entity<LetterRow>(letter =>
        {
            letter.HasIndex(l => new { l.Key, l.From, l.To }).IsUnique();
            letter.Property(l => l.Rhythm).HasConversion<string>();
            letter.Property(l => l.Status).HasConversion<string>();
            Names(letter.Property(l => l.Groups));
        });
        modelBuilder.Entity<LetterVersionRow>().HasIndex(v => new { v.LetterId, v.Number }).IsUnique();
        modelBuilder.Entity<OutboxRow>(mail =>
        {
            mail.HasIndex(m => m.Key).IsUnique();
            mail.HasIndex(m => new { m.State, m.NotBefore });
            mail.Property(m => m.State).HasConversion<string>();
        });
    }

    private static void Names(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string[]> property) => property.HasConversion(
        new ValueConverter<string[], string>(names => JsonSerializer.Serialize(names, JsonSerializerOptions.Default), text => Read(text)),
        new ValueComparer<string[]>((a, b) => (a ?? Array.Empty<string>()).SequenceEqual(b ?? Array.Empty<string>()), names => names.Length, names => names.ToArray()));

    private static string[] Read(string text) => JsonSerializer.Deserialize<string[]>(text) ?? [];
}
