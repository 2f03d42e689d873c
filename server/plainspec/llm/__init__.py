"""Language models: asking them, the user's consent and budget, and what they answered.

Only this layer and ``evals`` touch the network, and nothing here imports
``openai`` before the user has consented to a call.
"""
