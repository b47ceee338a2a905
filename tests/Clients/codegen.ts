import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'build/schema.graphql',
  documents: ['src/operations.ts'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        // A scalar that is not named here fails the generation: nothing may silently become `any`.
        strictScalars: true,
        scalars: { DateTime: 'string', Decimal: 'number', Duration: 'string', LocalDate: 'string', Long: 'number', UUID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
