import { describe, expect, it } from 'vitest';
import { fieldsOf, filtersIn, narrowedAddress, queryOf, withFilters, withoutFields } from '../../src/web/filter.ts';

const at = (search: string) => new URLSearchParams(search);

describe('filters in the address', () => {
  it('reads every key', () => {
    const search =
      'type=CONSULT,AID&context=military&factuality=contested&minOrigins=2&language=fa&outlet=Example%20News&since=2020-01-01&until=2024-12-31&asOf=2023-06-01';
    expect(filtersIn(at(search))).toEqual({
      type: ['CONSULT', 'AID'],
      context: ['military'],
      factuality: 'contested',
      minOrigins: 2,
      language: 'fa',
      outlet: 'Example News',
      since: '2020-01-01',
      until: '2024-12-31',
      asOf: '2023-06-01',
    });
  });

  it('leaves out what is no value of its key, and what is no filter', () => {
    const search =
      'type=PARTY&context=cheese&factuality=true&minOrigins=1&language=%3Cb%3E&since=2020-13-45&until=soon&evidence=e_1';
    expect(filtersIn(at(search))).toEqual({});
    expect(filtersIn(at('since=2023-02-29&until=2024-04-31&asOf=2024-02-30&language=en-1'))).toEqual({});
    expect(filtersIn(at('since=2024-02-29&language=zh-Hant'))).toEqual({ since: '2024-02-29', language: 'zh-Hant' });
  });

  it('changes and removes filters, and leaves the rest of the address', () => {
    const changed = withFilters(at('evidence=e_1&type=AID'), { type: undefined, minOrigins: 3, since: '2020-01-01' });
    expect(changed.toString()).toBe('evidence=e_1&minOrigins=3&since=2020-01-01');
    expect(withFilters(changed, { minOrigins: 1 }).has('minOrigins')).toBe(false);
  });

  it('takes several types and contexts, those that there are', () => {
    expect(filtersIn(at('type=CONSULT,PARTY,AID,CONSULT&context=cheese,military'))).toEqual({
      type: ['CONSULT', 'AID'],
      context: ['military'],
    });
    expect(withFilters(at('type=AID'), { type: ['AID', 'AGREE'] }).get('type')).toBe('AID,AGREE');
    expect(withFilters(at('type=AID'), { type: [] }).has('type')).toBe(false);
    expect(queryOf({ type: ['AID', 'AGREE'] })).toEqual({ type: 'AID,AGREE' });
  });

  it('takes the two ends of a period as one field', () => {
    const params = at('since=2020-01-01&until=2021-01-01&type=AID');
    expect(fieldsOf(filtersIn(params))).toEqual(['type', 'period']);
    expect(withoutFields(params, ['period']).toString()).toBe('type=AID');
  });

  it('takes the filters to another view', () => {
    expect(narrowedAddress('/dyads/BLR-IRN', filtersIn(at('type=AID,AGREE&minOrigins=2&nodes=50')))).toBe(
      '/dyads/BLR-IRN?type=AID%2CAGREE&minOrigins=2',
    );
    expect(narrowedAddress('/dyads/BLR-IRN', {})).toBe('/dyads/BLR-IRN');
  });

  it('gives the API every value as text', () => {
    expect(queryOf({ party: 'IRN', party2: 'BLR', minOrigins: 2, type: undefined })).toEqual({
      party: 'IRN',
      party2: 'BLR',
      minOrigins: '2',
    });
  });
});
