import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Timeline } from 'dyad';
import 'dyad/dyad.css';
import { element } from '../element';
import dataset from '../freedonia-sylvania.json';

/** The host decides what is hidden; the reader moves and opens events as they like. */
function Page() {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  return (
    <>
      <p>
        {dataset.categories.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!hidden.includes(id)}
              onChange={(event) => {
                setHidden(event.target.checked ? hidden.filter((other) => other !== id) : [...hidden, id]);
              }}
            />
            {label}{' '}
          </label>
        ))}
      </p>
      <Timeline dataset={dataset} filters={{ hidden }} overview={false} />
    </>
  );
}

createRoot(element('root')).render(<Page />);
