using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ZVSearch.Support;

namespace ZVSearch.Reports.Tests.Smtp;

/// <summary>An authority and a certificate for 127.0.0.1, made for one test.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly TempFolder _folder = new();

    public TestCertificates()
    {
        DateTimeOffset from = TimeProvider.System.GetUtcNow().AddDays(-1), until = from.AddDays(30);
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Proefautoriteit", authorityKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        using X509Certificate2 authority = request.CreateSelfSigned(from, until);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        server.CertificateExtensions.Add(names.Build());
        using X509Certificate2 certificate = server.Create(authority, from, until.AddHours(-1), [1, 2, 3, 4]);
        Authority = _folder.Write("ca.pem", authority.ExportCertificatePem());
        Certificate = _folder.Write("server.pem", certificate.ExportCertificatePem());
        Key = _folder.Write("server.key", key.ExportPkcs8PrivateKeyPem());
    }

    public string Authority { get; }

    public string Certificate { get; }

    public string Key { get; }

    public void Dispose() => _folder.Dispose();
}
