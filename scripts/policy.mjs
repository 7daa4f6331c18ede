/**
 * What the pages may load and run. The build writes it into them as `<meta>`, the server sends it as a
 * header; both read it here.
 */

const nothingElse = [
  "default-src 'none'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** The app's: Monaco writes `<style>` elements and `style` attributes, nothing else is loosened. */
const app = [...nothingElse, "style-src 'self' 'unsafe-inline'"];

/** The embed's: no `unsafe-*` at all, and one Trusted Types policy, the one of src/embed/later.ts. */
const embed = [...nothingElse, "style-src 'self'", 'trusted-types hookline'];

/** The builder's: as strict, and it shows the embed beside its code. */
const builder = [...nothingElse, "style-src 'self'", "frame-src 'self'"];

/** The service worker's: it fetches what the pages are made of, and runs nothing else. */
const offline = ["default-src 'none'", "connect-src 'self'"];

/**
 * The Content-Security-Policy of a page, as its `<meta>` carries it.
 * @param {string} path of the page below the build's root, such as `embed/index.html`
 */
export function policyOf(path) {
  if (path.endsWith('/service-worker.js')) return offline.join('; ');
  const [folder] = path.replace(/^\/+/, '').split('/');
  return (folder === 'embed' ? embed : folder === 'builder' ? builder : app).join('; ');
}

/**
 * The headers a host should send. Only headers can say who may frame a page.
 * @param {string} path as in {@link policyOf}
 */
export function headersOf(path) {
  const isEmbed = path.replace(/^\/+/, '').startsWith('embed/');
  return {
    'Content-Security-Policy': `${policyOf(path)}; frame-ancestors ${isEmbed ? '*' : "'self'"}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(isEmbed ? { 'X-Robots-Tag': 'noindex' } : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  };
}
