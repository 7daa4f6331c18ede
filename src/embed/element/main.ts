import type { EmbedMethods, EmbedTheme } from '../contract.ts';
import { type Connection, connect } from './connection.ts';
import { hostThemeOf, onHostTheme } from './host-theme.ts';
import { emptinessOf, manifestOf } from './text.ts';
import type { HooklineEmbedElement } from './typed.ts';

/** Attributes that are options of the frame's address. */
const options = [
  'platform',
  'compare',
  'example',
  'lesson',
  'step',
  't',
  'view',
  'lang',
  'autoplay',
  'speed',
];

/** As HTML names languages: `zh-CN` is Chinese. */
const languageOf = (name: string) => name.toLowerCase().split('-')[0];

/** A frame that is drawn part by part has its last height when none has come for so long, in milliseconds. */
const REST = 300;

/** Without a page, where a server renders one, there is nothing to define; importing this must do no harm. */
const page = globalThis.document as Document | undefined;
const Base = globalThis.HTMLElement ?? class {};

const script = page?.currentScript;
const base =
  script && 'src' in script && script.src
    ? String(script.src)
    : (page?.querySelector<HTMLScriptElement>('script[src*="hookline-embed"]')?.src ?? page?.location.href);

/**
 * `<hookline-embed>`: a living timeline in any page. What it contains is its poster, shown until the frame lives. Fires `hookline-` and the name
 * of each event of the frame, with its data as `detail`.
 */
class HooklineEmbed extends Base implements Pick<HooklineEmbedElement, 'call'> {
  static readonly observedAttributes = ['platform', 'theme', 'lang', 'speed', 't'];

  #connection: Connection | undefined;
  #isLive = false;
  #height = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #leave: (() => void)[] = [];

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren(document.createElement('slot'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host { display: block; position: relative } :host([hidden]) { display: none !important }',
    );
    root.adoptedStyleSheets = [sheet];
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#load(root);
      },
      { rootMargin: '300px' },
    );
    observer.observe(this);
    this.#leave.push(() => observer.disconnect());
  }

  disconnectedCallback() {
    for (const leave of this.#leave.splice(0)) leave();
    clearTimeout(this.#rest);
    this.#connection?.close();
    this.#connection = undefined;
    this.#isLive = false;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null) {
    if (value === before) return;
    if (name === 'theme') return this.#sendTheme();
    if (value === null) return this.#beginAnew(name);
    if (name === 'platform') this.#send('setPlatform', { platform: value });
    if (name === 'lang') this.#send('setLang', { lang: languageOf(value) as 'en' | 'zh' }); // the frame refuses others
    if (name === 'speed') this.#send('setSpeed', { speed: Number(value) });
    if (name === 't') this.#send('seek', { t: Number(value) });
  }

  /** What a frame does without an option, only its address can say; but a playhead stays where it is. */
  #beginAnew(without: string) {
    if (!this.#connection || without === 't') return;
    this.disconnectedCallback();
    this.connectedCallback();
  }

  readonly call: HooklineEmbedElement['call'] = (method, ...params) =>
    this.#connection?.call(method, ...params) ?? Promise.reject(new Error('The frame does not live yet.'));

  #load(root: ShadowRoot) {
    const frame = document.createElement('iframe');
    const asked = this.#asked();
    frame.src = this.#address();
    frame.title = this.getAttribute('title') ?? 'Hookline timeline';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    Object.assign(frame.style, { border: '0', width: '100%', display: 'block' });
    Object.assign(frame.style, { position: 'absolute', top: '0', visibility: 'hidden' });
    root.append(frame);
    const stop = connect(
      frame,
      (connection) => {
        this.#connection = connection;
        const yaml = manifestOf(this);
        const platform = this.getAttribute('platform');
        if (yaml !== undefined) this.#send('setDocument', { yaml, ...(platform && { platform }) });
        else {
          this.#isLive = true; // whatever it has to say
          if (!this.hasAttribute('example') && !frame.src.includes('#')) this.#fail(emptinessOf(this));
        }
        // What has changed while the frame was on its way, it does not know yet.
        for (const [name, value] of this.#asked())
          this.attributeChangedCallback(name, asked.get(name) ?? null, value);
      },
      ({ event, data }) => {
        if (event === 'change') this.#isLive = true;
        if (event === 'resize') this.#height = data.height;
        if (event === 'change' || event === 'resize') {
          clearTimeout(this.#rest);
          this.#rest = setTimeout(() => this.#show(root, frame), root.querySelector('slot') ? REST : 0);
        }
        this.dispatchEvent(new CustomEvent(`hookline-${event}`, { detail: data }));
      },
    );
    this.#leave.push(
      stop,
      onHostTheme(this, () => this.#sendTheme()),
    );
  }

  /** The frame takes the poster's place once it lives, and what it says of its height has come to rest. */
  #show(root: ShadowRoot, frame: HTMLIFrameElement) {
    if (!this.#isLive || this.#height === 0) return;
    const poster = root.querySelector('slot');
    const { offsetHeight, offsetWidth } = this;
    poster?.remove();
    Object.assign(frame.style, { position: 'static', visibility: 'visible', height: `${this.#height}px` });
    // A frame that needs less than there was leaves what stands below where it is, until the width changes or where nobody sees it.
    const spare = offsetHeight - this.offsetHeight;
    if (!poster || spare <= 0 || this.getBoundingClientRect().top > innerHeight) return;
    frame.style.minHeight = `${this.#height + spare}px`;
    const sizes = new ResizeObserver(() => {
      if (this.offsetWidth === offsetWidth) return;
      sizes.disconnect();
      frame.style.minHeight = '';
    });
    sizes.observe(this);
    this.#leave.push(() => sizes.disconnect());
  }

  #address(): string {
    const own = new URL('embed/', base);
    const wanted = this.#wanted() ?? own;
    // An attribute may come from a stranger's text; only a page is shown.
    const url = /^(?:https?|file):$/.test(wanted.protocol) ? wanted : own;
    for (const name of options) {
      const value = this.getAttribute(name);
      if (value !== null) url.searchParams.set(name, name === 'autoplay' && value === '' ? '1' : value);
    }
    url.searchParams.set('theme', this.#theme());
    return url.href;
  }

  /** What `src` names, if it names an address. */
  #wanted(): URL | undefined {
    const src = this.getAttribute('src');
    if (src === null) return undefined;
    try {
      return new URL(src, location.href);
    } catch {
      this.#fail(`src="${src}" is no address.`);
      return undefined;
    }
  }

  /** What a living frame can be told anew, by attribute. */
  #asked(): ReadonlyMap<string, string | null> {
    const names = HooklineEmbed.observedAttributes;
    return new Map(names.map((name) => [name, name === 'theme' ? this.#theme() : this.getAttribute(name)]));
  }

  #theme(): EmbedTheme {
    const wanted = this.getAttribute('theme');
    return wanted === 'light' || wanted === 'dark' ? wanted : hostThemeOf(this);
  }

  #sendTheme() {
    this.#send('setTheme', { theme: this.#theme() });
  }

  #send<Name extends keyof EmbedMethods>(method: Name, ...params: Parameters<EmbedMethods[Name]>) {
    const connection = this.#connection;
    connection?.call(method, ...params).catch((fault: Error) => {
      // What the last frame has left unanswered is no fault of this one.
      if (connection === this.#connection) this.#fail(fault.message);
    });
  }

  #fail(message: string) {
    this.dispatchEvent(new CustomEvent('hookline-error', { detail: { message } }));
  }
}

if (page && !customElements.get('hookline-embed')) customElements.define('hookline-embed', HooklineEmbed);
