using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ZVSearch.Store.Findings;

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
        modelBuilder.Entity<RunFileRow>(file =>
        {
            file.HasIndex(f => f.RunId);
            file.Property(f => f.Outcome).HasConversion<string>();
        });
    }

    private static void Names(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string[]> property) => property.HasConversion(
        new ValueConverter<string[], string>(names => JsonSerializer.Serialize(names, JsonSerializerOptions.Default), text => Read(text)),
        new ValueComparer<string[]>((a, b) => (a ?? Array.Empty<string>()).SequenceEqual(b ?? Array.Empty<string>()), names => names.Length, names => names.ToArray()));

    private static string[] Read(string text) => JsonSerializer.Deserialize<string[]>(text) ?? [];
}
