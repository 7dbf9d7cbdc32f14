import { useParams } from 'wouter';
import { FilterBar } from '../../parts/filters.tsx';
import { PageHead } from '../../parts/page.tsx';
import { useFilter } from '../../parts/use-filter.ts';
import { useWords } from '../../words.ts';

export default function DyadPage() {
  const words = useWords();
  const { code = '' } = useParams<{ code: string }>();
  const state = useFilter();
  return (
    <>
      <PageHead title={words.dyad(code)} />
      <FilterBar state={state} />
    </>
  );
}
