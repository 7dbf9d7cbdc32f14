/** What the library came to know since a moment. */

import type { EventRecord } from '../../../model/index.ts';
import { ApiFailure } from '../../api.ts';

export interface News {
  events: number;
  items: { event: EventRecord; isNew: boolean }[];
}

export async function newsOf(since: string, dyad: string, limit: number): Promise<News> {
  const query = new URLSearchParams({ since, dyad, limit: String(limit) });
  const response = await fetch(`/api/news?${query}`);
  if (response.status === 404) return { events: 0, items: [] };
  if (!response.ok) throw new ApiFailure(response.status, response.statusText);
  return response.json() as Promise<News>;
}
