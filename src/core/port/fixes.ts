import type { Manifest } from '../manifest/index.ts';
import type { Container, Handler, HandlerKind } from '../pod/index.ts';
import { englishWords, say, type Text, text } from '../words/index.ts';
import { type Stand, standsFor } from './commands.ts';
import { type Edit, execInstead } from './replace-handler.ts';

/** A way to mend what a finding is about, ready to apply, with what it takes for granted. */
export interface Fix extends Edit {
  /** In English. `text` says the same in any language. */
  readonly title: string;
  readonly text: Text;
  /** The program that the image must contain; `''` where it needs none. */
  readonly needs: string;
}

/** Exec hooks that do the same as the one that is written at `path`, the closest first; none where there is none. */
export function fixesOf(
  manifest: Manifest,
  container: Container,
  name: 'postStart' | 'preStop',
  handler: Handler,
): readonly Fix[] {
  const path = `${container.path}.lifecycle.${name}.${handler.kind}`;
  return standsFor(manifest, container, handler, path).flatMap((stand): Fix[] => {
    const edit = execInstead(manifest, path, stand.command);
    const sentence = sentenceOf(handler.kind, stand, container.name, name);
    return edit ? [{ ...edit, title: say(englishWords, sentence), text: sentence, needs: stand.binary }] : [];
  });
}

function sentenceOf(kind: HandlerKind, { binary }: Stand, container: string, hook: string): Text {
  if (kind === 'sleep') return text('fix.sleep', { hook, container });
  if (kind === 'tcpSocket') return text('fix.tcpSocket', { hook, container, binary });
  return text(binary === 'wget' ? 'fix.httpGet.strict' : 'fix.httpGet', { hook, container, binary });
}
