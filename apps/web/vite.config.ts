import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { inlineDocuments } from './build/inline-documents.js';

/** The fonts are asked for with the page, and not only once its styles are read. */
const preloadFonts = (): Plugin => ({
  name: 'fanfare-preload-fonts',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true }, injectTo: 'head' as const })),
  },
});

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [inlineDocuments(), preloadFonts()],
  resolve: { conditions: ['module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // Inlined pieces would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: page('index.html'), gallery: page('gallery.html'), banner: page('src/banner.ts'), 'service-message': page('src/service-message.ts') },
      // What every page stands on is one file, and not twenty.
      output: {
        // These two are put into pages by name, and stand alone.
        entryFileNames: ({ name }) => (name === 'banner' || name === 'service-message' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: [{ name: 'kit', test: /src\/(ui|api)\/|node_modules/ }] },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': { target: `http://127.0.0.1:${process.env['PORT'] ?? 4000}`, ws: true } } },
});
