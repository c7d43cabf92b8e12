declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  class Classifier {
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): { readonly label: string; readonly value: number }[];
  }
  export = Classifier;
}

declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  import Classifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
  export = Classifier;
}
