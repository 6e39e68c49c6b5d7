"""Grouped-query attention in NumPy, written to be read.

Letters: N queries, M keys (M = N without a cache), H query heads, G key/value heads ("groups"),
d the head dimension, R = H / G the query heads that share one key/value head.
Every matrix has one row per token. Its columns are head-major: head i owns the d columns from
i*d to (i+1)*d - 1.

    python3 gqa_numpy.py        prints the shared example, "The cat sat on mat"
"""

import numpy as np

# region: shared-example
TOKENS = ["The", "cat", "sat", "on", "mat"]
HEADS = 2

Q = np.array([[1, 0, 1, 0],
              [0, 2, 0, 1],
              [1, 1, 1, 0],
              [0, 0, 1, 1],
              [1, 0, 0, 1]], dtype=float)

K = np.array([[0, 1, 0, 1],
              [1, 0, 1, 0],
              [1, 1, 0, 0],
              [0, 0, 1, 1],
              [1, 0, 0.5, 0.5]])

V = np.array([[1, 0, 0, 0],
              [0, 1, 0, 0],
              [0, 0, 1, 0],
              [0, 0, 0, 1],
              [0.5, 0.5, 0.5, 0.5]])
# endregion


# region: group-index
def group_of(query_head, heads, groups):
    """The key/value head of a query head: g(i) = floor(i / (H/G)), from 0."""
    if groups < 1 or heads % groups != 0:
        raise ValueError(f"{groups} groups do not divide {heads} query heads")
    return query_head // (heads // groups)
# endregion


# region: softmax
def softmax(scores):
    """Each row becomes positive weights that sum to 1.

    Subtracting the row's maximum changes no weight, and nothing can overflow.
    """
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
# endregion


# region: causal-mask
def causal_mask(queries, keys):
    """True where a query may look (N, M): its own token and those before it.

    With fewer queries than keys (a cache), the queries are the last tokens.
    """
    if queries > keys:
        raise ValueError(f"{queries} queries need as many keys, found {keys}")
    return np.tri(queries, keys, k=keys - queries, dtype=bool)
# endregion


# region: grouped-query-attention
def grouped_query_attention(q, k, v, groups, causal=False):
    """q (N, H*d), k and v (M, G*d) -> output (N, H*d), weights (H, N, M)."""
    # 1. Read d and H off the shapes, and check that they fit.
    if groups < 1 or k.shape != v.shape or k.shape[1] % groups != 0:
        raise ValueError(f"{k.shape}, {v.shape} do not fit {groups} groups")
    dimension = k.shape[1] // groups
    heads, rest = divmod(q.shape[1], dimension)
    if rest != 0 or heads % groups != 0:
        raise ValueError(f"{q.shape}, {k.shape} do not fit {groups} groups")

    outputs, weights = [], []
    for head in range(heads):
        # 2. Queries of its own; the keys and values of its group.
        group = group_of(head, heads, groups)
        own = slice(head * dimension, (head + 1) * dimension)
        shared = slice(group * dimension, (group + 1) * dimension)

        # 3. Ordinary attention, with the head's own scores and its own softmax.
        scores = q[:, own] @ k[:, shared].T / np.sqrt(dimension)
        if causal:
            scores = np.where(causal_mask(*scores.shape), scores, -np.inf)
        weights.append(softmax(scores))
        outputs.append(weights[-1] @ v[:, shared])

    # 4. The heads side by side, in order.
    return np.concatenate(outputs, axis=1), np.stack(weights)
# endregion


# region: mean-pooling
def mean_pool(columns, heads, groups):
    """H heads become G: each new head is the mean of the heads of its group.

    columns (rows, H*d) -> (rows, G*d). The rows may be tokens (keys, values) or
    the model's width (W_K, W_V): both give the same pooled keys and values.
    """
    rows, width = columns.shape
    if heads < 1 or groups < 1 or heads % groups != 0 or width % heads != 0:
        raise ValueError(f"{heads} heads of {columns.shape} to {groups} groups")
    dimension = width // heads
    grouped = columns.reshape(rows, groups, heads // groups, dimension)
    return grouped.mean(axis=2).reshape(rows, groups * dimension)
# endregion


def example_report(attention):
    """The shared example as text: outputs and head-averaged weights, to four decimals.

    `attention` has the interface of grouped_query_attention, so that each implementation of it
    can print the same report.
    """
    dimension = Q.shape[1] // HEADS
    first = slice(0, dimension)
    pooled_keys, pooled_values = mean_pool(K, HEADS, 1), mean_pool(V, HEADS, 1)
    cases = [
        ("groups=2", (Q, K, V, 2, False)),
        ("groups=1", (Q, K[:, first], V[:, first], 1, False)),
        ("groups=2 mask=causal", (Q, K, V, 2, True)),
        ("groups=1 mask=causal", (Q, K[:, first], V[:, first], 1, True)),
        ("pooled groups=1", (Q, pooled_keys, pooled_values, 1, False)),
    ]
    lines = []
    for name, arguments in cases:
        output, weights = attention(*arguments)
        for title, table in [("output", output), ("weights", weights.mean(axis=0))]:
            lines.append(f"{title} {name}")
            for token, row in zip(TOKENS, table):
                lines.append(" ".join([f"{token:<3}"] + [f"{value:.4f}" for value in row]))
    return "\n".join(lines)


if __name__ == "__main__":
    print(example_report(grouped_query_attention))
