import Linting
import ReportFacts

extension Severity {
  /// The word for it in messages.
  package var chinese: String {
    switch self {
    case .error: "错误"
    case .warning: "警告"
    case .information: "提示信息"
    case .hint: "建议"
    }
  }
}

extension Verdict {
  /// The word for it in messages.
  package var chinese: String {
    switch self {
    case .holds: "一致"
    case .rounding: "尾差"
    case .mismatch: "不符"
    }
  }
}

extension ClaimKind {
  /// The word for it in messages.
  package var chinese: String {
    switch self {
    case .sum: "合计"
    case .part: "部分与总体"
    case .difference: "差额"
    case .growth: "增减率"
    case .ratio: "占比"
    case .order: "大小比较"
    case .restatement: "前后一致"
    case .count: "计数"
    case .target: "指标"
    case .average: "平均"
    case .product: "乘积"
    case .balance: "收支平衡"
    }
  }
}

extension Confidence {
  /// The word for it in JSON.
  package var name: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }
}
