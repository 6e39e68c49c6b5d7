"""Grouped-query attention in PyTorch, without a repeated copy of any key or value.

Letters: B sequences, N queries, M keys, H query heads, G key/value heads ("groups"),
d the head dimension, R = H / G the query heads that share one key/value head.

    python3 gqa_torch.py        prints the shared example, as gqa_numpy.py does
"""

import math

import torch
from torch import nn


# region: grouped-query-attention
def grouped_query_attention(q, k, v, causal=False):
    """q (B, H, N, d), k and v (B, G, M, d) -> output (as q), weights."""
    batch, heads, queries, dimension = q.shape
    _, groups, keys, _ = k.shape
    if groups < 1 or heads % groups != 0:
        raise ValueError(f"{groups} groups do not divide {heads} query heads")
    if k.shape != v.shape or k.shape != (batch, groups, keys, dimension):
        raise ValueError(f"{q.shape}, {k.shape}, {v.shape} do not fit")
    if causal and queries > keys:
        raise ValueError(f"{queries} queries need as many keys, found {keys}")

    # 1. The query heads of a group are neighbours, so their R*N queries are the
    #    rows of one matrix, multiplied once by the group's shared keys.
    rows = q.reshape(batch, groups, heads // groups * queries, dimension)
    scores = rows @ k.transpose(-2, -1) / math.sqrt(dimension)  # (B, G, R*N, M)

    # 2. One matrix of scores per query head again, each with its own softmax.
    scores = scores.reshape(batch, heads, queries, keys)
    if causal:
        visible = torch.ones(queries, keys, dtype=torch.bool, device=q.device)
        scores = scores.masked_fill(~visible.tril(keys - queries), -math.inf)
    weights = scores.softmax(dim=-1)

    # 3. The same fold for the values.
    rows = weights.reshape(batch, groups, heads // groups * queries, keys)
    return (rows @ v).reshape(batch, heads, queries, dimension), weights
# endregion


# region: attention-layer
class GroupedQueryAttention(nn.Module):
    """The whole layer: x (B, N, width) -> (B, N, width).

    heads * dimension need not equal width. groups = heads gives multi-head and
    groups = 1 multi-query attention: only `keys` and `values` change size.
    """

    def __init__(self, width, heads, groups, dimension):
        super().__init__()
        if groups < 1 or heads % groups != 0:
            raise ValueError(f"{groups} groups do not divide {heads} heads")
        self.dimension = dimension
        self.queries = nn.Linear(width, heads * dimension, bias=False)  # W_Q
        self.keys = nn.Linear(width, groups * dimension, bias=False)  # W_K
        self.values = nn.Linear(width, groups * dimension, bias=False)  # W_V
        self.output = nn.Linear(heads * dimension, width, bias=False)  # W_O

    def forward(self, x, causal=True):
        # (B, N, heads * d) -> (B, heads, N, d), and back after the attention.
        q, k, v = (
            project(x).unflatten(-1, (-1, self.dimension)).transpose(1, 2)
            for project in (self.queries, self.keys, self.values)
        )
        heads, _ = grouped_query_attention(q, k, v, causal)
        return self.output(heads.transpose(1, 2).flatten(start_dim=2))
# endregion


# region: mean-pooling
def mean_pool(weight, heads, groups):
    """A weight of H key or value heads (H*d, width) -> of G heads (G*d, width).

    nn.Linear keeps its outputs as rows: here the heads are blocks of rows.
    """
    rows, _ = weight.shape
    if heads < 1 or groups < 1 or heads % groups != 0 or rows % heads != 0:
        raise ValueError(f"{heads} heads of {weight.shape} to {groups} groups")
    dimension = rows // heads
    grouped = weight.reshape(groups, heads // groups, dimension, -1)
    return grouped.mean(dim=1).reshape(groups * dimension, -1)
# endregion


def attention_of_matrices(q, k, v, groups, causal=False):
    """grouped_query_attention with the interface of the one in gqa_numpy."""
    dimension = k.shape[1] // groups

    def by_head(matrix):
        return torch.from_numpy(matrix).unflatten(-1, (-1, dimension)).transpose(0, 1)[None]

    output, weights = grouped_query_attention(by_head(q), by_head(k), by_head(v), causal)
    return output[0].transpose(0, 1).flatten(start_dim=1).numpy(), weights[0].numpy()


if __name__ == "__main__":
    from gqa_numpy import example_report

    print(example_report(attention_of_matrices))
