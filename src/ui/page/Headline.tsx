import { memo, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { findingOf, standfirstOf } from '../../state/finding';
import { useInstance } from '../base/instance-context';
import { drawRich } from '../base/rich';
import { useMessages } from '../base/use-messages';

/** What the dataset shows, in a sentence, and whose words these are: about the set, whatever is filtered. */
export const Headline = memo(function Headline({ shelf }: { readonly shelf: string }) {
  const { data, dispatch } = useInstance();
  const words = useMessages().finding;
  const [finding, standfirst] = useMemo(() => {
    const found = findingOf(data);
    return [found, standfirstOf(data, found)] as const;
  }, [data]);
  const goToShelf = (): void => {
    // Beside the sources there is none.
    if (document.getElementById(shelf) === null)
      flushSync(() => {
        dispatch({ type: 'view-chosen', view: 'chronology' });
      });
    const place = document.getElementById(shelf);
    place?.scrollIntoView();
    place?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  return (
    <div className="finding">
      <h1>{words.headline(finding)}</h1>
      <p className="standfirst">
        {drawRich(words.standfirst(standfirst), (text, part) =>
          part === 'undated' ? (
            <a
              href={`#${shelf}`}
              onClick={(click) => {
                // The address is the reader's choices; the browser would add to it, and to the history.
                click.preventDefault();
                goToShelf();
              }}
            >
              {text}
            </a>
          ) : (
            <span className={part === null ? undefined : `of-${part}`}>{text}</span>
          ),
        )}
      </p>
    </div>
  );
});
