import { useLocation, useNavigate } from 'react-router-dom';
import {
  readAddress,
  SearchAddress,
  writeAddress,
} from '../address/searchAddress';

/** The search that the address says, addresses of others, and how to go there. */
export function useSearchAddress() {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const address = readAddress(new URLSearchParams(search));
  const hrefOf = (changes: Partial<SearchAddress>) => {
    // Another question begins at its first page.
    const parameters = writeAddress({ ...address, page: 1, ...changes });
    return `${pathname}?${parameters}`;
  };
  return {
    address,
    hrefOf,
    /** What somebody types is one step of the history, not one a letter. */
    retype: (term: string) => navigate(hrefOf({ term }), { replace: true }),
    go: (changes: Partial<SearchAddress>) => navigate(hrefOf(changes)),
  };
}
