//# section URISyntaxException needs Exception
/** Java's `java.net.URISyntaxException`. */
export class URISyntaxException extends Exception {
  name = "java.net.URISyntaxException";
}

//# section UriParts
/** The parts of an address, as they are written. */
interface UriParts {
  scheme?: string;
  authority?: string;
  userInfo?: string;
  host?: string;
  port?: string;
  path?: string;
  query?: string;
  fragment?: string;
}

//# section uriServer needs UriParts isIpv6
/** What an authority says of a server: nothing, if it names something else. */
function uriServer(authority = ""): Pick<UriParts, "userInfo" | "host" | "port"> {
  const [, userInfo, host = "", port = ""] =
    /^(?:([^@[\]]*)@)?(\[[^\]]*\]|[^:@]*)(?::(\d*))?$/u.exec(authority) ?? [];
  const label = "[A-Za-z\\d](?:[A-Za-z\\d-]*[A-Za-z\\d])?";
  const name = new RegExp(`^(?:(?:${label}\\.)*(?=[A-Za-z])${label}|${label})\\.?$`, "u");
  const numbers = /^(?:0*(?:1?\d?\d|2[0-4]\d|25[0-5])(?:\.(?!$)|$)){4}$/u;
  const isServer = name.test(host) || numbers.test(host) || isIpv6(host);
  return isServer && Number(port) <= 2147483647 ? { userInfo, host, port } : {};
}

//# section isIpv6
/** Whether a host is an address with colons, in brackets. */
function isIpv6(host: string): boolean {
  const [, address] = /^\[([\dA-Fa-f:.]+)(?:%[\w.]+)?\]$/u.exec(host) ?? [];
  if (address === undefined) {
    return false;
  }
  const byte = "0*(?:1?\\d?\\d|2[0-4]\\d|25[0-5])";
  const groups = address.replace(new RegExp(`(?<=:)(?:${byte}\\.){3}${byte}$`, "u"), "0:0");
  const halves = groups.split("::").map((half) => (half === "" ? [] : half.split(":")));
  const count = halves.flat().length;
  return (
    halves.flat().every((group) => /^[\dA-Fa-f]{1,4}$/u.test(group)) &&
    (halves.length === 1 ? count === 8 : halves.length === 2 && count < 8)
  );
}

//# section uriParts needs UriParts uriServer
/** The parts of an address that Java accepts. */
function uriParts(uri: string): UriParts {
  const [, scheme, specific = "", fragment] =
    /^(?:([^:/?#]+):)?([^#]*)(?:#(.*))?$/su.exec(uri) ?? [];
  if (scheme !== undefined && !specific.startsWith("/")) {
    return { scheme, fragment };
  }
  const [, authority, path, query] =
    /^(?:\/\/(?:([^/?]+)|(?=[/?]|$)))?([^?]*)(?:\?(.*))?$/su.exec(specific) ?? [];
  return { scheme, authority, ...uriServer(authority), path, query, fragment };
}

//# section uriPart needs UriParts uriParts
/** A part of an address as it is written, or `null` where it has none. */
export function uriPart(uri: string, part: keyof UriParts): string | null {
  return uriParts(uri)[part] ?? null;
}

//# section decodedUriPart needs uriPart utf8Text
/** A part of an address, in which `%41` is the letter that it stands for. */
export function decodedUriPart(uri: string, part: keyof UriParts): string | null {
  const escaped = "(?:%[\\dA-Fa-f]{2})+";
  // Behind a `%` in brackets stands the name of a network.
  const written = new RegExp(part === "authority" ? `${escaped}(?![^[]*\\])` : escaped, "gu");
  const decoded = uriPart(uri, part)?.replace(written, (run) => {
    const bytes = run.slice(1).split("%");
    return utf8Text(Uint8Array.from(bytes, (each) => Number.parseInt(each, 16)).buffer);
  });
  return decoded ?? null;
}

//# section uriPort needs uriParts
/** The port of an address, or -1 where it has none. */
export function uriPort(uri: string): number {
  const { port } = uriParts(uri);
  return port ? Number(port) : -1;
}

//# section UriReader needs uriServer
/** Reads an address from left to right, as `java.net.URI` does. */
class UriReader {
  private static readonly UNRESERVED = "\\w.!~*'()\\-";
  private static readonly PATH = `${UriReader.UNRESERVED};/:@&=+$,`;
  private static readonly ANY = `${UriReader.PATH}?\\[\\]`;
  private static readonly AUTHORITY = `${UriReader.UNRESERVED};:@&=+$,`;

  constructor(
    private readonly text: string,
    private readonly report: (message: string) => never,
  ) {}

  check(): void {
    const colon = this.find(/[:/?#]/u, 0);
    const hash = this.find(/#/u, 0);
    const start = this.text[colon] === ":" ? this.scheme(colon) : 0;
    if (start > 0 && this.text[start] !== "/") {
      if (hash === start) {
        this.fail("Expected scheme-specific part", start);
      }
      this.expect("opaque part", start, hash, UriReader.ANY);
    } else {
      const path = this.text.startsWith("//", start) ? this.authority(start + 2) : start;
      const query = Math.min(this.find(/\?/u, path), hash);
      this.expect("path", path, query, UriReader.PATH);
      this.expect("query", query + 1, hash, UriReader.ANY);
    }
    this.expect("fragment", hash + 1, this.text.length, UriReader.ANY);
  }

  private fail(reason: string, at: number): never {
    return this.report(`${reason} at index ${at}: ${this.text}`);
  }

  /** Where one of some characters comes next. */
  private find(characters: RegExp, from: number): number {
    const found = this.text.slice(from).search(characters);
    return found === -1 ? this.text.length : from + found;
  }

  /** Where the characters end that a part may have; letters of other scripts may be in each. */
  private end(from: number, to: number, characters: string): number {
    const other = "%[\\dA-Fa-f]{2}|[^\\0-\\x80\\p{Z}\\p{Cc}]";
    const allowed = new RegExp(`(?:[${characters}]|${other})*`, "uy");
    allowed.lastIndex = from;
    allowed.test(this.text.slice(0, to));
    const end = allowed.lastIndex;
    if (end < to && this.text[end] === "%") {
      this.fail("Malformed escape pair", end);
    }
    return end;
  }

  private expect(part: string, from: number, to: number, characters: string): void {
    const end = from < to ? this.end(from, to, characters) : to;
    if (end < to) {
      this.fail(`Illegal character in ${part}`, end);
    }
  }

  private scheme(end: number): number {
    if (end === 0) {
      this.fail("Expected scheme name", 0);
    }
    const wrong = /^[A-Za-z]/u.test(this.text) ? this.text.search(/[^A-Za-z\d+.-]/u) : 0;
    if (wrong < end) {
      this.fail("Illegal character in scheme name", wrong);
    }
    return end + 1;
  }

  private authority(start: number): number {
    const slash = this.find(/[/?#]/u, start);
    if (slash === start && slash === this.text.length) {
      this.fail("Expected authority", start);
    }
    const end = this.end(start, slash, UriReader.AUTHORITY);
    if (end < slash && !"[]".includes(this.text[end])) {
      this.fail("Illegal character in authority", end);
    } else if (end < slash && uriServer(this.text.slice(start, slash)).host === undefined) {
      this.fail("Malformed IPv6 address", end);
    }
    return slash;
  }
}

//# section parseUri needs UriReader throws URISyntaxException
/** The text, if it is an address as Java reads it. */
export function parseUri(text: string): string {
  new UriReader(text, (message) => {
    throw new URISyntaxException(message);
  }).check();
  return text;
}

//# section createUri needs UriReader throws IllegalArgumentException URISyntaxException
/** As `parseUri`, with an exception that code need not expect. */
export function createUri(text: string): string {
  new UriReader(text, (message) => {
    throw new IllegalArgumentException(message, { cause: new URISyntaxException(message) });
  }).check();
  return text;
}
