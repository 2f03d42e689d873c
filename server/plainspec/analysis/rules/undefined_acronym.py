"""An acronym is used in a demand, and the document never says what it stands for.

## Why it matters
“The SLA must be met” is clear to whoever wrote it. To others the letters can
stand for something else, or for nothing; a department has its own. The INCOSE
Guide to Writing Requirements asks for one meaning of each acronym in rule R37.

## Flagged
At its first use in a demand:
````spec convention=generic
# Refunds {#REQ-1}

The clerk must inform the KVT of each refund. The KVT must answer within 2 days.
                          ^^^ undefined-acronym: What does “KVT” stand for
````

## Not flagged
Acronyms that the document, or a glossary of the workspace, explains anywhere:
````spec convention=generic
# Refunds {#REQ-1}

The clerk must inform the central refund team (CRT) of each refund.
The CRT must tell the AVB, the FOT and the desk.

- AVB: the board that approves values.
- FOT stands for the front office team.
````
````file path=glossary.md
# Glossary

**BDR**: the bureau of damaged returns.
````
````spec path=other.md convention=generic
# Returns {#REQ-2}

The clerk must send damaged returns to the BDR as a PDF file. Clause AB-7 and the code `QQX` must be
named, and “XYW” is never written. THE FORM MUST BE SENT TO THE DXQ.
````

Acronyms that everybody knows (PDF, HTTP, EU, …), and those under `allow` in `[words]`.

## How to fix it
Write it out at the first use (“key value team (KVT)”), define it in a glossary, or
allow it in the settings: `[words]`, `allow = ["KVT"]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from plainspec.analysis.rule import Context, Finding, Fix, Replacement, Scope, Severity, rule
from plainspec.analysis.rules._lexicon import defined
from plainspec.analysis.rules._wording import is_specification
from plainspec.index.acronyms import acronyms, uses
from plainspec.index.facts import acronyms_key
from plainspec.model import Section
from plainspec.text.span import Span

#: What readers of specifications know, or find in any dictionary.
_KNOWN = frozenset(
    [
        "AC",
        "AD",
        "AES",
        "AI",
        "AKA",
        "AM",
        "AMD",
        "AOL",
        "API",
        "APIS",
        "AR",
        "ARM",
        "ASAP",
        "ASCII",
        "ASIC",
        "ASN",
        "AST",
        "ATM",
        "AWS",
        "BBC",
        "BC",
        "BCC",
        "BGP",
        "BIC",
        "BIOS",
        "BOM",
        "BSD",
        "CA",
        "CAD",
        "CC",
        "CD",
        "CDN",
        "CEO",
        "CEST",
        "CET",
        "CFO",
        "CI",
        "CIA",
        "CIDR",
        "CLI",
        "CMS",
        "CO",
        "CORS",
        "CPU",
        "CRC",
        "CRM",
        "CRUD",
        "CSP",
        "CSR",
        "CSRF",
        "CSS",
        "CSV",
        "CTO",
        "CV",
        "CVE",
        "CVS",
        "DB",
        "DBMS",
        "DC",
        "DDOS",
        "DES",
        "DHCP",
        "DHS",
        "DIY",
        "DMCA",
        "DNA",
        "DNS",
        "DOB",
        "DOI",
        "DOM",
        "DOS",
        "DPI",
        "DRM",
        "DSL",
        "DST",
        "DTD",
        "DVD",
        "ECMA",
        "EOF",
        "EPUB",
        "ERP",
        "EST",
        "ETA",
        "ETC",
        "EU",
        "EUR",
        "EXIF",
        "FAQ",
        "FAX",
        "FBI",
        "FDA",
        "FIFO",
        "FIPS",
        "FTC",
        "FTP",
        "FUD",
        "GB",
        "GBP",
        "GCC",
        "GCP",
        "GDP",
        "GDPR",
        "GIF",
        "GIT",
        "GMT",
        "GNU",
        "GPG",
        "GPL",
        "GPS",
        "GPT",
        "GPU",
        "GUI",
        "GUID",
        "HDD",
        "HDMI",
        "HIPAA",
        "HIV",
        "HMAC",
        "HR",
        "HSM",
        "HSTS",
        "HTML",
        "HTTP",
        "HTTPS",
        "IAM",
        "IANA",
        "IBAN",
        "IBM",
        "IC",
        "ICMP",
        "ID",
        "IDE",
        "IDS",
        "IEC",
        "IEEE",
        "IETF",
        "IMAP",
        "INCOSE",
        "IO",
        "IOS",
        "IOT",
        "IP",
        "IPC",
        "IPO",
        "IPS",
        "IPV4",
        "IPV6",
        "IQ",
        "IRC",
        "IRS",
        "ISBN",
        "ISO",
        "ISP",
        "ISSN",
        "IT",
        "ITU",
        "JIT",
        "JPEG",
        "JPG",
        "JS",
        "JSON",
        "JSONL",
        "JSX",
        "JVM",
        "JWK",
        "JWS",
        "JWT",
        "KB",
        "KPI",
        "KYC",
        "LAN",
        "LCD",
        "LDAP",
        "LED",
        "LGBT",
        "LGBTQ",
        "LIFO",
        "LLC",
        "LLM",
        "LLVM",
        "LOC",
        "LSP",
        "LTE",
        "LTS",
        "LZW",
        "MAC",
        "MB",
        "MBA",
        "MD5",
        "MFA",
        "MHZ",
        "MIDI",
        "MIME",
        "MIT",
        "ML",
        "MMS",
        "MP3",
        "MP4",
        "MPEG",
        "MRI",
        "MS",
        "MVP",
        "NASA",
        "NATO",
        "NAT",
        "NDA",
        "NFC",
        "NFT",
        "NGO",
        "NIST",
        "NLP",
        "NTP",
        "OAUTH",
        "OCR",
        "ODT",
        "OEM",
        "OK",
        "OO",
        "OOP",
        "OPEC",
        "OS",
        "OSI",
        "OSS",
        "OTP",
        "OWASP",
        "PC",
        "PCI",
        "PDF",
        "PDT",
        "PGP",
        "PHP",
        "PI",
        "PIN",
        "PKI",
        "PM",
        "PNG",
        "POSIX",
        "POST",
        "PR",
        "PS",
        "PST",
        "PTO",
        "PUT",
        "PDA",
        "QA",
        "QR",
        "RAM",
        "RAID",
        "RDF",
        "RDP",
        "REGEX",
        "REPL",
        "REST",
        "RFC",
        "RGB",
        "RGBA",
        "RIP",
        "ROI",
        "ROM",
        "RPC",
        "RSA",
        "RSS",
        "RTF",
        "RTL",
        "SAAS",
        "SAML",
        "SAN",
        "SCSI",
        "SDK",
        "SEO",
        "SFTP",
        "SGML",
        "SHA",
        "SIM",
        "SLA",
        "SMS",
        "SMTP",
        "SNMP",
        "SOAP",
        "SOC",
        "SQL",
        "SRAM",
        "SRE",
        "SSD",
        "SSH",
        "SSL",
        "SSN",
        "SSO",
        "STD",
        "STEM",
        "SUV",
        "SVG",
        "TB",
        "TCP",
        "TDD",
        "TIFF",
        "TLD",
        "TLS",
        "TOML",
        "TTL",
        "TTY",
        "TV",
        "TXT",
        "UDP",
        "UI",
        "UK",
        "UML",
        "UN",
        "UNESCO",
        "UNICEF",
        "UPS",
        "URI",
        "URL",
        "URLS",
        "URN",
        "US",
        "USA",
        "USB",
        "USD",
        "UTC",
        "UTF",
        "UUID",
        "UX",
        "VAT",
        "VIP",
        "VM",
        "VPN",
        "VPS",
        "VR",
        "WAN",
        "WASM",
        "WHO",
        "WIFI",
        "WLAN",
        "WTO",
        "WWW",
        "XHTML",
        "XML",
        "XMPP",
        "XOR",
        "XSD",
        "XSLT",
        "XSS",
        "YAML",
        "ZIP",
        "GET",
        "HEAD",
        "PATCH",
        "DELETE",
        "GHZ",
        "KHZ",
        "HZ",
        "KM",
        "CM",
        "MM",
        "KG",
        "MG",
        "ML",
        "NM",
        "KW",
        "KWH",
        "MWH",
        "DPI",
        "PPM",
        "RPM",
        "BPM",
        "ET",
        "AL",
        "VS",
        "NB",
        "PPS",
    ]
)


@rule(
    "undefined-acronym",
    Severity.INFORMATION,
    Scope.WORKSPACE,
    severities={"behavioural": Severity.HINT, "rfc": Severity.HINT},
)
def check(section: Section, context: Context) -> Iterator[Finding]:
    """Each acronym that the document uses first in a demand of *section* and explains nowhere."""
    if not is_specification(section, context):
        return
    places: dict[str, Span] = {}
    for name, span in uses(section):
        if name not in _KNOWN:
            places.setdefault(name, span)
    if not places:
        return
    own = acronyms(section)
    told = context.lookup(acronyms_key(context.document.path))
    explained = {name for located in told for name in located.value.explained}
    allowed = context.words("allow")
    for name, span in places.items():
        first = next((located for located in told if name in located.value.used), None)
        if first is None or first.value != own or name in explained:
            continue
        if name.lower() in allowed or defined(name.casefold(), context):
            continue
        yield _finding(name, span)


def _finding(name: str, span: Span) -> Finding:
    question = f"What does “{name}” stand for?"
    written_out = Fix(
        "Write it out: “[insert what it stands for] (…)”",
        (Replacement(span, f"[insert what {name} stands for] ({name})"),),
    )
    explained = Fix(
        "Explain it behind: “… ([insert what it stands for])”",
        (Replacement(Span(span.end, span.end), " ([insert what it stands for])"),),
    )
    return Finding(
        span,
        f"{question} Write it out where it is used first, or define it in a glossary.",
        question=question,
        readings=(written_out, explained),
    )
