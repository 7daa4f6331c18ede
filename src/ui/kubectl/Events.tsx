import type { Ms } from '../../core/time.ts';
import { type DescribedEvent, describedEventsAt, type Run } from '../../core/trace/index.ts';
import { Head } from './Head.tsx';

interface EventsProps {
  readonly run: Run;
  readonly at: Ms;
  /** Where given, the events as `kubectl events` lists them, which outlive the pod; else as `describe` does. */
  readonly object?: string;
}

/** The events of the pod; the newest are marked. */
export function Events({ run, at, object }: EventsProps) {
  const events = describedEventsAt(run, at);
  const names = object
    ? ['LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE']
    : ['Type', 'Reason', 'Age', 'From', 'Message'];
  const cellsOf = ({ type, reason, age, from, message }: DescribedEvent) =>
    object ? [age, type, reason, object, message] : [type, reason, age, from, message];
  return (
    <>
      {!object && <p translate="no">Events:{events.length === 0 ? '  <none>' : ''}</p>}
      {events.length > 0 && (
        <table className="hl-events" translate="no" data-testid="kubectl-events">
          <Head names={names} />
          <tbody>
            {events.map((event, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <tr key={index} data-type={event.type} data-new={event.isNew}>
                {cellsOf(event).map((cell, column) => (
                  <td key={names[column]} data-label={names[column]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
