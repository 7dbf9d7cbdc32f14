/** What is in the library: counts, languages, outlets. */
import { useQuery } from '@tanstack/react-query';
import { bodyOf, client } from '../api.ts';

export function useLibrary() {
  return useQuery({ queryKey: ['library'], queryFn: () => bodyOf(client.api.library.$get()) });
}
