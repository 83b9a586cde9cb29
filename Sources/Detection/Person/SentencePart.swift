/// A ``FeaturePart`` as a type, so that the templates of all others cost nothing.
protocol SentencePart {
  static var part: FeaturePart { get }
}

extension FeaturePart {
  enum Own: SentencePart {
    static var part: FeaturePart { .own }
  }

  enum Before: SentencePart {
    static var part: FeaturePart { .before }
  }

  enum After: SentencePart {
    static var part: FeaturePart { .after }
  }

  enum Second: SentencePart {
    static var part: FeaturePart { .second }
  }

  enum Next: SentencePart {
    static var part: FeaturePart { .next }
  }

  enum PairBefore: SentencePart {
    static var part: FeaturePart { .pairBefore }
  }

  enum PairAfter: SentencePart {
    static var part: FeaturePart { .pairAfter }
  }

  enum Place: SentencePart {
    static var part: FeaturePart { .place }
  }

  enum Several: SentencePart {
    static var part: FeaturePart { .several }
  }
}
