/** An event with the claims that tell it. */
import { useQuery } from '@tanstack/react-query';
import { bodyOf, client } from '../api.ts';

export function useEvent(id: string) {
  return useQuery({
    queryKey: ['event', id],
    queryFn: () => bodyOf(client.api.events[':id'].$get({ param: { id } })),
  });
}
