import { discoveryApiRef, fetchApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { renderHook, waitFor } from '@testing-library/react';
import { ReactNode } from 'react';
import { useDocumentCookie } from './useDocumentCookie';

function start(answer: () => Promise<Response>) {
  const fetch = jest.fn(answer);
  const discovery = {
    getBaseUrl: async (plugin: string) => `http://localhost/api/${plugin}`,
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        [discoveryApiRef, discovery],
        [fetchApiRef, { fetch }],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  return { fetch, ...renderHook(() => useDocumentCookie(), { wrapper }) };
}

describe('useDocumentCookie', () => {
  it('asks TechDocs for the cookie where its backend gives one', async () => {
    const { fetch, result } = start(async () =>
      Object.assign(Object.create(Response.prototype), {
        json: async () => ({ expiresAt: '2999-01-01T00:00:00Z' }),
      }),
    );
    expect(result.current).toBe(false);
    await waitFor(() => expect(result.current).toBe(true));
    expect(fetch).toHaveBeenCalledWith(
      'http://localhost/api/techdocs/.backstage/auth/v1/cookie',
      { credentials: 'include' },
    );
  });

  it('has pages shown without it', async () => {
    const { result } = start(() => Promise.reject(new Error('down')));
    await waitFor(() => expect(result.current).toBe(true));
  });
});
