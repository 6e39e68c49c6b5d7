"""python3 -m unittest discover --start-directory solutions/chapter-gqa"""

import unittest

try:
    import torch
except ImportError as missing:
    raise unittest.SkipTest("PyTorch is not installed") from missing

import torch.nn.functional as functional

import gqa_numpy
import gqa_torch
from gqa_torch import GroupedQueryAttention, grouped_query_attention

SHAPES = [  # batch, heads, groups, dimension, tokens
    (1, 1, 1, 1, 1),
    (2, 4, 1, 8, 5),
    (3, 6, 2, 4, 7),
    (1, 8, 8, 16, 3),
    (2, 12, 4, 5, 9),
]


def random_case(seed, batch, heads, groups, dimension, queries, keys):
    generator = torch.Generator().manual_seed(seed)

    def normal(count, rows):
        return torch.randn(
            batch, count, rows, dimension, generator=generator, dtype=torch.float64)

    return normal(heads, queries), normal(groups, keys), normal(groups, keys)


class Attention(unittest.TestCase):
    def test_equals_the_attention_of_pytorch(self):
        for seed, (batch, heads, groups, dimension, tokens) in enumerate(SHAPES):
            for causal in [False, True]:
                with self.subTest(heads=heads, groups=groups, causal=causal):
                    q, k, v = random_case(seed, batch, heads, groups, dimension, tokens, tokens)
                    found, weights = grouped_query_attention(q, k, v, causal)
                    expected = functional.scaled_dot_product_attention(
                        q, k, v, is_causal=causal, enable_gqa=True)
                    torch.testing.assert_close(found, expected)
                    torch.testing.assert_close(
                        weights.sum(dim=-1), torch.ones_like(weights[..., 0]))

    def test_a_cached_step_is_the_last_row_of_the_whole_pass(self):
        # scaled_dot_product_attention aligns is_causal to the first key, so it is no oracle here.
        q, k, v = random_case(5, 2, 6, 3, 4, 8, 8)
        whole, _ = grouped_query_attention(q, k, v, causal=True)
        steps, _ = grouped_query_attention(q[:, :, -3:], k, v, causal=True)
        torch.testing.assert_close(steps, whole[:, :, -3:])

    def test_keys_and_values_are_not_copied(self):
        q, k, v = random_case(6, 1, 6, 2, 4, 1, 1000)
        with torch.profiler.profile(profile_memory=True) as profile:
            grouped_query_attention(q, k, v)
        largest = max(event.cpu_memory_usage for event in profile.key_averages())
        self.assertLess(largest, k.numel() * k.element_size())

    def test_shapes_that_do_not_fit(self):
        q, k, v = random_case(0, 1, 4, 2, 3, 2, 2)
        cases = [
            ("3 groups, 4 heads", q, k[:, :1].expand(1, 3, 2, 3), v[:, :1].expand(1, 3, 2, 3)),
            ("keys and values differ", q, k, v[:, :, :1]),
            ("another dimension", q[..., :2], k, v),
        ]
        for name, *tensors in cases:
            with self.subTest(name), self.assertRaises(ValueError):
                grouped_query_attention(*tensors)
        with self.assertRaises(ValueError):
            grouped_query_attention(q, k[:, :, :1], v[:, :, :1], causal=True)

    def test_the_shared_example(self):
        self.assertEqual(
            gqa_numpy.example_report(gqa_torch.attention_of_matrices),
            gqa_numpy.example_report(gqa_numpy.grouped_query_attention))


class Layer(unittest.TestCase):
    def test_as_many_groups_as_heads_is_multi_head_attention(self):
        torch.manual_seed(0)
        width, heads, dimension, tokens = 12, 4, 3, 5
        layer = GroupedQueryAttention(width, heads, heads, dimension).double()
        oracle = torch.nn.MultiheadAttention(width, heads, bias=False, batch_first=True).double()
        with torch.no_grad():
            oracle.in_proj_weight.copy_(
                torch.cat([layer.queries.weight, layer.keys.weight, layer.values.weight]))
            oracle.out_proj.weight.copy_(layer.output.weight)
        x = torch.randn(2, tokens, width, dtype=torch.float64)
        expected, _ = oracle(x, x, x, need_weights=False)
        torch.testing.assert_close(layer(x, causal=False), expected)

    def test_heads_need_not_fill_the_width(self):
        layer = GroupedQueryAttention(width=10, heads=6, groups=2, dimension=8)
        self.assertEqual(layer(torch.zeros(3, 4, 10)).shape, (3, 4, 10))
        shapes = {name: tuple(weight.shape) for name, weight in layer.named_parameters()}
        self.assertEqual(shapes, {
            "queries.weight": (48, 10), "keys.weight": (16, 10), "values.weight": (16, 10),
            "output.weight": (10, 48)})

    def test_groups_that_do_not_divide(self):
        for groups in [0, 4]:
            with self.subTest(groups=groups), self.assertRaises(ValueError):
                GroupedQueryAttention(width=8, heads=6, groups=groups, dimension=2)


class MeanPooling(unittest.TestCase):
    def test_equals_the_pooling_of_columns(self):
        weight = torch.randn(6 * 4, 9, dtype=torch.float64)
        expected = gqa_numpy.mean_pool(weight.numpy().T, 6, 2).T
        torch.testing.assert_close(gqa_torch.mean_pool(weight, 6, 2), torch.from_numpy(expected))

    def test_shapes_that_do_not_fit(self):
        for heads, groups in [(4, 3), (3, 1), (4, 0), (0, 1)]:
            with self.subTest(heads=heads, groups=groups), self.assertRaises(ValueError):
                gqa_torch.mean_pool(torch.ones(8, 2), heads, groups)


if __name__ == "__main__":
    unittest.main()
