import { type ComponentProps, useState } from 'react';
import type { Shareable, ShareDialog } from '../ui/share/index.ts';
import { useSpeech } from '../ui/words/index.ts';

interface Open extends Pick<ComponentProps<typeof ShareDialog>, 'shareable'> {
  readonly Dialog: typeof ShareDialog;
}

/** Shows what a link to this draft at this moment contains, and copies it; the dialog is fetched when it is first wanted. */
export function ShareButton({ shareable }: { shareable(): Shareable }) {
  const { words } = useSpeech();
  const [open, setOpen] = useState<Open>();
  const share = async () => {
    const { ShareDialog: Dialog } = await import('../ui/share/index.ts');
    setOpen({ Dialog, shareable: shareable() });
  };
  return (
    <>
      <button type="button" className="hl-button" data-testid="share" aria-haspopup="dialog" onClick={share}>
        {words.share}
      </button>
      {open && <open.Dialog shareable={open.shareable} onClose={() => setOpen(undefined)} />}
    </>
  );
}
