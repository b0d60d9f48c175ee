/** The label's rows are named where practices are read; the label offers them under its own name. */
export * from '../practices/rows';
