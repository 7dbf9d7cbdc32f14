import { PageHead } from '../../parts/page.tsx';

export default function SearchPage() {
  return <PageHead title="Search" />;
}
