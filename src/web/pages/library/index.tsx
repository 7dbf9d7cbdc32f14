import { PageHead } from '../../parts/page.tsx';

export default function LibraryPage() {
  return <PageHead title="Library" />;
}
