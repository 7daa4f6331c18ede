export {
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  exportOf,
  isExportFormat,
} from './core/export/index.ts';
