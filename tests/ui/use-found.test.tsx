import { render, screen } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { textsByRow } from '../../src/model/search/search-texts';
import { createSearchClient } from '../../src/instance/search/search-client';
import { useFound, useSearchFor } from '../../src/ui/base/use-found';

const TITLES = ['War', 'Trade', 'Trade deal'];

/** A search box and what it finds. */
function Search() {
  const [text, setText] = useState('');
  const [client] = useState(() =>
    createSearchClient({ texts: textsByRow(TITLES.length, (row) => TITLES[row] ?? '') }),
  );
  useSearchFor(client, text);
  const { found } = useFound(client);
  const shown = TITLES.filter((_, row) => found === null || found[row] === 1).join(', ');
  useEffect(() => client.destroy, [client]);
  return (
    <>
      <input
        aria-label="Search"
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <output>{shown}</output>
    </>
  );
}

test('a search box shows what is found for what stands in it, also when React runs its effects twice', async () => {
  const user = userEvent.setup();
  render(
    <StrictMode>
      <Search />
    </StrictMode>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('War, Trade, Trade deal');
  await user.type(screen.getByLabelText('Search'), 'de d');
  expect(screen.getByRole('status')).toHaveTextContent('Trade, Trade deal');
  await user.type(screen.getByLabelText('Search'), 'eal');
  expect(screen.getByRole('status')).toHaveTextContent(/^Trade deal$/);
});
