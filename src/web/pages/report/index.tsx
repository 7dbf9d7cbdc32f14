import { PageHead } from '../../parts/page.tsx';

export default function ReportPage() {
  return <PageHead title="Report" />;
}
