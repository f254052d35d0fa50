using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ZVSearch.Reports.Mail;

/// <summary>Trusts the certificates of a file beside those of the system: networks without internet have an authority of their own.</summary>
internal sealed class TrustedAuthorities(X509Certificate2Collection authorities)
{
    /// <summary>Null when the file holds no certificate.</summary>
    public static TrustedAuthorities? Load(string file)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            string text = File.ReadAllText(file);
            if (text.Contains("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal)) { certificates.ImportFromPem(text); }
            else { certificates.Add(X509CertificateLoader.LoadCertificateFromFile(file)); }
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return certificates.Count > 0 ? new TrustedAuthorities(certificates) : null;
    }

    /// <summary>Name and dates must be right in any case; only the question who vouches for it is answered here.</summary>
    public bool Accepts(X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) { return true; }

        if (errors != SslPolicyErrors.RemoteCertificateChainErrors || certificate is null) { return false; }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        chain.ChainPolicy.ExtraStore.AddRange(offered?.ChainPolicy.ExtraStore ?? []);

        // Lists of withdrawn certificates lie on the internet, which is not there.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        using var copy = X509CertificateLoader.LoadCertificate(certificate.GetRawCertData());
        return chain.Build(copy);
    }
}
