import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { conditions: ['module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: true, target: 'es2022' },
  server: { port: 5173, proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
});
