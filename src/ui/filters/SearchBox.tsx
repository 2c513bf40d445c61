import { memo } from 'react';
import { bringSearcher } from '../../instance/search/search-client';
import { comesLater } from '../base/later/later';
import { Failed } from '../base/later/Part';
import { useInstance } from '../base/instance-context';
import { useSignalPart } from '../base/use-signal-value';
import { useMessages } from '../base/use-messages';

comesLater(bringSearcher);

/** Free text over what is told of the events. */
export const SearchBox = memo(function SearchBox() {
  const { dispatch, filters, search } = useInstance();
  const words = useMessages().filters;
  const text = useSignalPart(filters, (chosen) => chosen.search);
  const fault = useSignalPart(search.state, (searched) => searched.fault);
  return (
    <>
      <label className="search-field">
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          className="search-box"
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onFocus={search.warm}
          onChange={({ currentTarget }) => {
            dispatch({ type: 'search-typed', text: currentTarget.value });
          }}
        />
      </label>
      {fault !== null && <Failed name={words.search} fault={fault} again={search.again} />}
    </>
  );
});
