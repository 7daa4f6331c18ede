import type { Container, Handler, Pod } from '../pod/index.ts';

/** A hook as it is written, and where. */
export interface Hook {
  readonly container: Container;
  readonly name: 'postStart' | 'preStop';
  readonly handler: Handler;
  readonly path: string;
}

/** Every hook of a pod. */
export const hooksOf = ({ containers }: Pod): readonly Hook[] =>
  containers.flatMap((container) =>
    (['postStart', 'preStop'] as const).flatMap((name): Hook[] => {
      const handler = container[name];
      return handler ? [{ container, name, handler, path: `${container.path}.lifecycle.${name}` }] : [];
    }),
  );

/** The command of an exec hook; empty for the others. */
export const commandOf = (handler: Handler | undefined): readonly string[] =>
  handler?.kind === 'exec' ? handler.command : [];

/** Whether a program is a shell, by its name. */
export const isShell = (program: string): boolean => /(^|\/)(ba|da|a|z|k)?sh$/.test(program);
